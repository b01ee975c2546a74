import type { PromisedTo, ReportKind, Strength } from "../../wording/codes.ts";
import type { PolicyWording } from "../../wording/policy.ts";
import type { Phrase } from "../../wording/said.ts";
import { everyShown } from "../numbers.ts";
import { phrase, say } from "../say.ts";
import { does } from "./responsibilities.ts";

/** To whom something is promised: fits after "to", "of" and "ask". */
export type PromisedToWords = Readonly<Record<PromisedTo, string>>;

export const whom: PromisedToWords = {
  pupils: "children",
  parents: "parents or carers",
  staff: "our staff",
  governors: "our governors",
  everyone: "everyone",
};

const promised: Readonly<Record<Strength, (to: string) => Phrase>> = {
  will: (to) => phrase`These are our promises to ${to}:`,
  aim: (to) => phrase`This is what we want to do for ${to}:`,
  aspire: (to) => phrase`This is what we hope to do for ${to}:`,
};

/** What each report tells: fits after "share". */
export type ReportWords = Readonly<Record<ReportKind, string>>;

export const reports: ReportWords = {
  progressOnObjectives: "how our plans are going",
  equalityInformation: "facts about how fair we are",
  equalityObjectives: "our list of things to make better",
  accessibilityPlan: "plans that help disabled children take part",
  attainment: "how well groups of children do",
  other: "more facts that our full plan names",
};

const readTheRest = say`You can read them in our full plan.`;

/** What is promised, given what each of those to whom it is promised is called, and which of them reads it. */
export const introTo = (called: PromisedToWords, reader: PromisedTo | null): PolicyWording["commitments"]["intro"] => ({
  promise: ({ to, promise }) => [say`${promised[promise.strength](called[to])}`],
  entitlement: ({ to }) => [
    to === reader ? say`You have a right to these things:` : say`These are the rights of ${called[to]}:`,
  ],
  expectation: ({ to }) => [say`We ask ${called[to]} to help us with these things:`],
});

/** What will be shared, given what each report tells. */
export const reportOf =
  (tells: ReportWords): PolicyWording["reports"]["item"] =>
  ({ what, every, atMost, by, to }) => [
    by === null ? say`We will share ${tells[what]}.` : say`${by} will share ${tells[what]}.`,
    ...(to === null ? [] : [say`Our full plan says who gets it.`]),
    every === null
      ? say`We have not said how often yet.`
      : atMost
        ? say`This happens at least every ${everyShown(every)}.`
        : say`This happens every ${everyShown(every)}.`,
  ];

export const policy: PolicyWording = {
  statements: {
    heading: phrase`What matters to us`,
    intro: [say`Our full plan says these things:`],
    kind: {
      mission: [say`What we are here to do.`],
      vision: [say`What we hope our schools will be like.`],
      value: [say`What we care about.`],
      aim: [say`What we aim for.`],
      scope: [say`Who and what the plan is for.`],
    },
    item: () => [],
  },
  commitments: {
    heading: phrase`What do we promise?`,
    to: {
      pupils: phrase`For children`,
      parents: phrase`For parents or carers`,
      staff: phrase`For our staff`,
      governors: phrase`For our governors`,
      everyone: phrase`For everyone`,
    },
    intro: introTo(whom, "pupils"),
    item: {
      promise: ({ said, promise }) => [say`We ${promise} ${said}.`],
      entitlement: ({ said, promise }) => [say`We ${promise} ${said}.`],
      expectation: ({ about }) => [say`${about}.`],
    },
  },
  responsibilities: {
    heading: phrase`Who does what?`,
    does: ({ kind }) => does[kind],
    item: ({ role, does: all }) => all.map((one, i) => (i === 0 ? say`${role} will ${one}.` : say`They will ${one}.`)),
  },
  monitoring: {
    heading: phrase`How do we check?`,
    groups: [say`We look at these groups of people:`],
    group: ({ group }) => [say`${group}.`],
  },
  reports: {
    heading: phrase`What will we share?`,
    item: reportOf(reports),
  },
  definitions: {
    heading: phrase`Words in our full plan`,
    item: () => [say`Our full plan says what its hard words mean.`],
  },
  groupsNamed: { heading: phrase`Who may need more help?`, intro: [say`We think most about these people:`] },
  support: {
    heading: phrase`How can we help?`,
    intro: ({ count }) => [
      count.value === 1 ? say`There is ${count} kind of help.` : say`There are ${count} kinds of help.`,
      readTheRest,
    ],
  },
  impactQuestions: {
    heading: phrase`What do we ask ourselves?`,
    intro: ({ count }) => [
      count.value === 1
        ? say`We ask ${count} question to see if our choices are fair.`
        : say`We ask ${count} questions to see if our choices are fair.`,
      readTheRest,
    ],
  },
  relatedPolicies: {
    heading: phrase`What else helps?`,
    intro: ({ count }) => [
      count.value === 1
        ? say`We have ${count} more set of rules that helps with this.`
        : say`We have ${count} more sets of rules that help with this.`,
      readTheRest,
    ],
  },
  entry: () => [],
  impactStatement: {
    heading: phrase`What will be different?`,
    said: () => [say`Our full plan says what we hope will change.`],
  },
  schoolObjectives: ({ held }) => [
    say`Each school should have its own list too.`,
    held.value === 0 ? say`We do not have those lists here yet.` : say`We have ${held} things from those lists here.`,
  ],
};
