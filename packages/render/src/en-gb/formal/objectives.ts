import type { GroupProtection } from "@equality/model/vocabulary";
import { sentence, strong } from "../../tree/build.ts";
import { plainText } from "../../tree/runs.ts";
import type { Dropped, GroupStanding, ObjectivesWording } from "../../wording/objectives.ts";
import { and, or, words } from "../list.ts";
import { asPrinted, label, phrase, say } from "../say.ts";

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
      return facts.characteristics.length === 1
        ? `linked with the protected characteristic of ${facts.characteristics[0]}`
        : `linked with the protected characteristics of ${plainText(and(words(facts.characteristics)))}`;
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
  itemHeading: ({ number, printed, title, about }) =>
    printed ? phrase`Objective ${number}: ${title ?? about}` : phrase`Number ${number} in the list: ${title ?? about}`,
  statement: ({ said }) => said.map((printed) => sentence(strong(printed))),
  strength: ({ promise }) => [say`${label("Strength of the promise")} “${promise}”.`],
  inOtherWords: ({ document, printed }) => [say`${label(`In “${document}”`)} ${printed}`],
  rationale: ({ printed }) => [say`${label("Why")}`, asPrinted(printed)],
  aim: {
    eliminate: "eliminating discrimination, harassment and victimisation",
    advance: "advancing equality of opportunity",
    foster: "fostering good relations",
  },
  aims: ({ aims, basis }) => [
    basis === "stated"
      ? say`${label("Aim of the duty")} ${and(aims)}.`
      : say`${label("Aim of the duty, inferred and not stated")} ${and(aims)}.`,
  ],
  characteristics: ({ kind, names }) => [
    kind === "all"
      ? say`${label("Linked with")} all protected characteristics together.`
      : say`${label("Linked with")} ${and(names)}.`,
  ],
  groups: {
    intro: [say`${label("Groups it names")}`],
    item: ({ group, standing: facts, alsoCalled, adopted }) => [
      sentence(
        ...phrase`${group}: ${standing(facts)}${adopted ? "; counted here as if the law protected it" : ""}${alsoCalled.length === 0 ? "" : phrase`; also called ${and(words(alsoCalled.map((one) => `“${one}”`)))}`}`,
      ),
    ],
  },
  noObjectiveFor: {
    heading: phrase`Characteristics without an objective, and why`,
    item: ({ characteristic, printed }) => [say`${label(characteristic)} ${printed}`],
  },
  summary: {
    heading: phrase`On one page`,
    caption: phrase`The objectives, with their targets`,
    columns: {
      objective: phrase`Objective`,
      aims: phrase`Aim of the duty`,
      start: phrase`Starting point`,
      targets: phrase`Target`,
      timeLimit: phrase`Time limit`,
      lead: phrase`Who leads`,
    },
    blank: [say`Not stated`],
  },
  scope: ({ scope }) => [say`${label("For")} ${scope}.`],
  scopeOfAll: ({ scope }) => [say`All are for ${scope}.`],
  relation: ({ kind, other }) => [
    kind === "adapts"
      ? say`It is a version of another objective: ${other}.`
      : say`It goes on from an objective of the edition before: ${other}.`,
  ],
  alsoOf: ({ bodies }) => [say`${label("Also of")} ${and(bodies)}.`],
  actionsIn: ({ document }) => [say`Its actions are in another document, “${document}”.`],
  evidence: ({ printed }) => [say`${label("Evidence")}`, ...printed.map(asPrinted)],
  monitoring: ({ printed, by }) => [
    say`${label("How it is watched")} ${printed}`,
    ...(by.length === 0 ? [] : [say`${label("By")} ${and(by.map((role) => [role]))}.`]),
  ],
  outcome: ({ printed }) => [say`${label("What came of it")}`, asPrinted(printed)],
  missing: {
    name: {
      amount: "an amount",
      measure: "what is measured",
      measureKind: "how it is measured",
      baseline: "a starting point",
      timeLimit: "a time limit",
      responsible: "who is responsible",
    },
    here: ({ missing }) => [say`${label("Not stated")} ${and(words(missing))}.`],
    everywhere: ({ count, missing }) => [say`None of the ${count} states ${or(words(missing))}.`],
  },
  childText: {
    intro: [say`${label("The plan’s own words for children")}`],
    drops: ({ dropped }) => [
      say`They leave out ${and(words(dropped.map((one) => droppedNames[one])))}, which the plan holds.`,
    ],
  },
};
