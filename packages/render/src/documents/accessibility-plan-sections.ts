import type { School } from "@equality/model";
import {
  accessibilityPlanPurposeCitation,
  accessibilityPlanPurposes,
  accessibilityPlanResourcesCitation,
} from "@equality/model/vocabulary";
import { bullets } from "./blocks.ts";
import type { FormalContext } from "./context.ts";
import { currentEditions } from "./parts/editions.ts";
import { consultedOn } from "./parts/engagement.ts";
import { isFor } from "./parts/is-for.ts";
import { withheldBlocks } from "./parts/lead.ts";
import { objectivesOf, purposeBlocks } from "./parts/purpose.ts";
import { reviewBlocks } from "./parts/review.ts";
import { dutiesOf } from "./provisions.ts";
import type { DocumentSection } from "./section.ts";

/** A school, of whose accessibility plan a section tells. */
export interface OfSchool extends FormalContext {
  readonly school: School;
}

const accessibilityDuty = /* @__PURE__ */ dutiesOf("accessibilityPlan");

export const plansOf = ({ plan, school }: OfSchool) =>
  currentEditions(plan)
    .filter(({ kind }) => kind === "accessibilityPlan")
    .filter(isFor(school));

/** Provisions that bind only where a duty to have an accessibility plan does. */
const where =
  (citation: typeof accessibilityPlanResourcesCitation): DocumentSection<OfSchool>["serves"] =>
  (about) =>
    accessibilityDuty(about).length === 0 ? [] : [citation];

/**
 * The sections of a school's accessibility plan, in order: its three purposes, each with its own provision, between its
 * period and the resources set aside.
 *
 * @example
 * ```ts
 * import { accessibilityPlanSections } from "@equality/render"
 *
 * accessibilityPlanSections.map(({ id }) => id)
 * // => ["period", "curriculum", "environment", "information", "asked", "resources"]
 * ```
 */
export const accessibilityPlanSections: readonly DocumentSection<OfSchool>[] = /* @__PURE__ */ (() => [
  {
    id: "period",
    heading: ({ words }) => words.accessibility.headings.period,
    serves: accessibilityDuty,
    tell: (about) => reviewBlocks(about, plansOf(about)),
  },
  ...accessibilityPlanPurposes.map(
    (purpose): DocumentSection<OfSchool> => ({
      id: purpose,
      heading: ({ words }) => words.accessibility.headings[purpose],
      serves: where(accessibilityPlanPurposeCitation[purpose]),
      tell: (about) => purposeBlocks(about, plansOf(about), purpose),
    }),
  ),
  {
    id: "asked",
    heading: ({ words }) => words.accessibility.headings.asked,
    serves: where(accessibilityPlanPurposeCitation.information),
    tell: (about) => bullets(consultedOn(about, plansOf(about))),
  },
  {
    id: "resources",
    heading: ({ words }) => words.accessibility.headings.resources,
    serves: where(accessibilityPlanResourcesCitation),
    tell: (about) => {
      const objectives = objectivesOf(about, plansOf(about));
      return [
        ...bullets(
          objectives
            .flatMap(({ actions }) => actions)
            .map(({ text, cost, resources }) => ({
              action: text,
              told: [...(cost ? [cost.printed] : []), ...(resources ?? [])],
            }))
            .filter(({ told }) => told.length > 0)
            .map(about.words.accessibility.resource),
        ),
        ...withheldBlocks(about, objectives),
      ];
    },
  },
])();
