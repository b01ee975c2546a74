import type { GroupProtection } from "@equality/model/vocabulary";
import type { Dropped, GroupStanding, ObjectivesWording } from "../../wording/objectives.ts";
import { sentence } from "../../tree/build.ts";
import { and, or, words } from "../list.ts";
import { asPrinted, phrase, say } from "../say.ts";

const protections: Readonly<Record<GroupProtection, string>> = {
  yes: "protected by the Equality Act 2010",
  partly: "not a protected characteristic as a whole, but part of it is",
  ifSection6Met: "not a protected characteristic by itself; some of its members may be disabled",
  ifSection7Met: "not a protected characteristic by itself; gender reassignment may apply to some of its members",
  northernIrelandOnly: "protected in Northern Ireland alone",
  no: "not a protected characteristic",
};


const standing = (facts: GroupStanding): string => {
  switch (facts.kind) {
    case "characteristic":
      return `a protected characteristic: ${facts.characteristic}`;
    case "nonStatutory":
      return protections[facts.protection];
    case "post":
      return "a kind of post";
    case "unmapped":
      return "not linked with a protected characteristic";
  }
};

const droppedNames: Readonly<Record<Dropped, string>> = {
  amount: "how much",
  date: "when",
  role: "who is responsible",
  post: "which kind of post is meant",
};

export const objectives: ObjectivesWording = {
  heading: phrase`Objectives`,
  intro: ({ count }) => [count.value === 1 ? say`There is ${count} objective.` : say`There are ${count} objectives.`],
  itemHeading: ({ number, printed, about }) =>
    printed ? phrase`Objective ${number}: ${about}` : phrase`Number ${number} in the list: ${about}`,
  statement: ({ said }) => said.map(asPrinted),
  strength: ({ promise }) => [say`Strength of the promise: “${promise}”.`],
  rationale: ({ printed }) => [say`Why:`, asPrinted(printed)],
  aim: {
    eliminate: "eliminating discrimination, harassment and victimisation",
    advance: "advancing equality of opportunity",
    foster: "fostering good relations",
  },
  aims: ({ aims, basis }) => [
    basis === "stated"
      ? say`Aim of the duty it serves, as the plan states: ${and(aims)}.`
      : say`Aim of the duty it serves, inferred by a reader: ${and(aims)}.`,
  ],
  characteristics: ({ kind, names }) => [
    kind === "all"
      ? say`It is linked with all protected characteristics together.`
      : say`It is linked with ${and(names)}.`,
  ],
  groups: {
    intro: [say`Groups it names, with how the law stands to each:`],
    item: ({ group, standing: facts }) => [sentence(...phrase`${group}: ${standing(facts)}`)],
  },
  scope: ({ scope }) => [say`It is for ${scope}.`],
  scopeOfAll: ({ scope }) => [say`All of them are for ${scope}.`],
  relation: ({ kind, other }) => [
    kind === "adapts"
      ? say`It is a version of another objective: ${other}.`
      : say`It goes on from an objective of the edition before: ${other}.`,
  ],
  actionsIn: ({ document }) => [say`Its actions are in another document, “${document}”.`],
  missing: {
    name: {
      amount: "an amount",
      measure: "what is measured",
      measureKind: "how the measure is formed",
      baseline: "a starting point",
      timeLimit: "a time limit",
      responsible: "who is responsible",
    },
    here: ({ missing }) => [say`Not stated: ${and(words(missing))}.`],
    everywhere: ({ count, missing }) => [say`None of the ${count} states ${or(words(missing))}.`],
  },
  childText: {
    intro: [say`The plan prints these words for children.`],
    drops: ({ dropped }) => [
      say`They leave out ${and(words(dropped.map((one) => droppedNames[one])))}, which the plan holds.`,
    ],
  },
};
