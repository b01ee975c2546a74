import type { ResponsibilityKind } from "@equality/model/vocabulary";
import type { Sentence } from "../../tree/node.ts";
import type { Strength } from "../../wording/codes.ts";
import type { PolicyWording } from "../../wording/policy.ts";
import { policy as ks2, reports, whom } from "../ks2/policy.ts";
import { policy as ks2Lower } from "../ks2-lower/policy.ts";
import { everyShown } from "../numbers.ts";
import { goOn, say } from "../say.ts";

const promised: Readonly<Record<Strength, Sentence>> = {
  will: say`These are our promises:`,
  aim: say`This is what we want to do:`,
  aspire: say`This is what we hope to do:`,
};

/** After "they will". */
const does: Partial<Record<ResponsibilityKind, string>> = {
  monitor: "check how it is going",
  report: "tell others how it is going",
  arrangeTraining: "help our staff to learn",
  delegateMonitoring: "choose who checks the plan",
  promoteUnderstanding: "help people know our plan",
  challengeDiscrimination: "speak up when someone is unfair",
  modelRespect: "show others how to be kind",
  dealWithBreaches: "act if someone breaks our rules",
};

export const policy: PolicyWording = {
  ...ks2Lower,
  commitments: {
    ...ks2.commitments,
    intro: {
      ...ks2.commitments.intro,
      promise: ({ promise }) => [promised[promise.strength]],
      expectation: ({ to }) => [say`We ask ${whom[to]} for help with these:`],
    },
  },
  responsibilities: {
    ...ks2Lower.responsibilities,
    does: (facts) => does[facts.kind] ?? ks2Lower.responsibilities.does(facts),
    item: ({ role, does }) => [say`Jobs for ${role}.`, ...does.map((one) => say`They will ${one}.`)],
  },
  reports: {
    ...ks2.reports,
    item: ({ what, every, atMost, by, to }) => [
      by === null ? say`We will share this:` : say`${by} will share this:`,
      goOn`${reports[what]}.`,
      ...(to === null ? [] : [say`Our full plan says who gets it.`]),
      every === null
        ? say`We have not said how often yet.`
        : say`This happens ${atMost ? "at least " : ""}every ${everyShown(every)}.`,
    ],
  },
  impactQuestions: {
    ...ks2.impactQuestions,
    intro: ({ count }) => [
      count.value === 1
        ? say`We ask ${count} question about being fair.`
        : say`We ask ${count} questions about being fair.`,
      say`You can read them in our full plan.`,
    ],
  },
  relatedPolicies: {
    ...ks2.relatedPolicies,
    intro: ({ count }) => [
      count.value === 1 ? say`We have ${count} more set of rules.` : say`We have ${count} more sets of rules.`,
      say`You can read them in our full plan.`,
    ],
  },
};
