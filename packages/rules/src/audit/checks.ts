import type { Check } from "./check.ts";
import { actionHasOwner } from "./checks/action-has-owner.ts";
import { actionHasTimeFrame } from "./checks/action-has-time-frame.ts";
import { amountHasOneMeaning } from "./checks/amount-has-one-meaning.ts";
import { childTextHasDate } from "./checks/child-text-has-date.ts";
import { childTextHasNumber } from "./checks/child-text-has-number.ts";
import { childTextHasPost } from "./checks/child-text-has-post.ts";
import { childTextHasRole } from "./checks/child-text-has-role.ts";
import { childTextIsGiven } from "./checks/child-text-is-given.ts";
import { citesLawInForce } from "./checks/cites-law-in-force.ts";
import { cycleIsWithinStatute } from "./checks/cycle-is-within-statute.ts";
import { groupIsACharacteristic } from "./checks/group-is-a-characteristic.ts";
import { listsRelevantCharacteristics } from "./checks/lists-relevant-characteristics.ts";
import { objectiveIsMeasurable } from "./checks/objective-is-measurable.ts";
import { printedDatesAgree } from "./checks/printed-dates-agree.ts";
import { printedReviewIsInTime } from "./checks/printed-review-is-in-time.ts";
import { schoolObjectivesAreHeld } from "./checks/school-objectives-are-held.ts";
import { targetGoesBeyondStatute } from "./checks/target-goes-beyond-statute.ts";
import { targetHasAmount } from "./checks/target-has-amount.ts";
import { targetHasBaseline } from "./checks/target-has-baseline.ts";
import { targetHasMeasure } from "./checks/target-has-measure.ts";
import { targetHasTimeLimit } from "./checks/target-has-time-limit.ts";
import { timeFrameHasAnchor } from "./checks/time-frame-has-anchor.ts";

/**
 * Every check of the audit, in the order in which `audit` runs them: documents, objectives, targets, groups, actions, and
 * texts for children. A new check is one file and one line here.
 *
 * @see https://www.legislation.gov.uk/uksi/2017/353 for the duties; each check carries its own citation
 *
 * @example
 * ```ts
 * import { checks } from "@equality/rules/audit"
 *
 * checks.filter(({ severity }) => severity === "notEvidenced").map(({ id }) => id) // => ["cycleIsWithinStatute", "objectiveIsMeasurable"]
 * ```
 */
export const checks = [
  listsRelevantCharacteristics,
  citesLawInForce,
  cycleIsWithinStatute,
  printedDatesAgree,
  printedReviewIsInTime,
  schoolObjectivesAreHeld,
  objectiveIsMeasurable,
  targetHasAmount,
  amountHasOneMeaning,
  targetHasMeasure,
  targetHasBaseline,
  targetHasTimeLimit,
  targetGoesBeyondStatute,
  groupIsACharacteristic,
  actionHasOwner,
  actionHasTimeFrame,
  timeFrameHasAnchor,
  childTextIsGiven,
  childTextHasNumber,
  childTextHasDate,
  childTextHasRole,
  childTextHasPost,
] as const satisfies readonly Check[];

/** The id of a check. Stable: wordings and silenced findings hold on to it. */
export type CheckId = (typeof checks)[number]["id"];

/** What to do about a check that is not met, as a code. */
export type RemedyCode = (typeof checks)[number]["remedy"];
