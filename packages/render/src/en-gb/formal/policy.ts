import { sentence, strong } from "../../tree/build.ts";
import type { PolicyWording } from "../../wording/policy.ts";
import type { Said } from "../../wording/said.ts";
import { everyShown } from "../numbers.ts";
import { asPrinted, label, phrase, say } from "../say.ts";

const item = ({ said }: { readonly said: string }): Said => [asPrinted(said)];

const promises = {
  will: say`Promised:`,
  aim: say`Aimed at:`,
  aspire: say`Hoped for:`,
} as const;

export const policy: PolicyWording = {
  statements: {
    heading: phrase`What it says of itself`,
    intro: [],
    kind: {
      mission: [say`Its mission:`],
      vision: [say`Its vision:`],
      value: [say`What it values:`],
      aim: [say`What it aims at:`],
      scope: [say`What it covers:`],
    },
    item: ({ printed }) => [asPrinted(printed)],
  },
  commitments: {
    heading: phrase`What is promised, and what is expected`,
    to: {
      pupils: phrase`Pupils`,
      parents: phrase`Parents and carers`,
      staff: phrase`Staff`,
      governors: phrase`Governors`,
      everyone: phrase`Everyone`,
    },
    intro: {
      promise: ({ promise }) => [promises[promise.strength]],
      entitlement: () => [say`What they are entitled to:`],
      expectation: () => [say`Expected of them in return:`],
    },
    item: { promise: item, entitlement: item, expectation: item },
  },
  responsibilities: {
    heading: phrase`Who does what`,
    does: ({ printed }) => printed,
    item: ({ role, does }) => [sentence(strong(role, ":")), ...does.map(asPrinted)],
  },
  monitoring: {
    heading: phrase`How it is watched`,
    groups: [say`Groups named for this:`],
    group: ({ group }) => [asPrinted(group)],
  },
  reports: {
    heading: phrase`Reports and publications it promises`,
    item: ({ every, atMost, by, to, printed }) => [
      asPrinted(printed),
      ...(every === null
        ? [say`${label("How often")} not stated.`]
        : [say`${label("How often")} ${atMost ? "at least " : ""}every ${everyShown(every)}.`]),
      ...(by === null ? [] : [say`${label("By")} ${by}.`]),
      ...(to === null ? [] : [say`${label("To")} ${to}.`]),
    ],
  },
  definitions: {
    heading: phrase`Words it defines`,
    item: ({ term, printed }) => [say`${label(term)}`, asPrinted(printed)],
  },
  groupsNamed: { heading: phrase`Groups it names`, intro: [say`Each with how the law stands to it:`] },
  support: {
    heading: phrase`Support it offers`,
    intro: ({ count }) => [count.value === 1 ? say`It names ${count} form:` : say`It names ${count} forms:`],
  },
  impactQuestions: {
    heading: phrase`Questions asked of decisions`,
    intro: ({ count }) => [count.value === 1 ? say`There is ${count} question:` : say`There are ${count} questions:`],
  },
  relatedPolicies: {
    heading: phrase`Related policies`,
    intro: ({ count }) => [count.value === 1 ? say`It names ${count} policy:` : say`It names ${count} policies:`],
  },
  entry: ({ printed }) => [asPrinted(printed)],
  impactStatement: { heading: phrase`What is to come of it`, said: ({ printed }) => [asPrinted(printed)] },
  schoolObjectives: ({ printed, held }) => [
    asPrinted(printed),
    held.value === 0
      ? say`The record holds none of the schools’ own objectives.`
      : say`Of the schools’ own objectives the record holds ${held}.`,
  ],
};
