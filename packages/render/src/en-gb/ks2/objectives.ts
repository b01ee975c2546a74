import { strong } from "../../tree/build.ts";
import type { Dropped, ObjectivesWording } from "../../wording/objectives.ts";
import type { Phrase } from "../../wording/said.ts";
import { and, or, words } from "../list.ts";
import { capitalised, phrase, say } from "../say.ts";
import { inPairs } from "./in-pairs.ts";
import { weAlso } from "./we-also.ts";

export const droppedNames: Readonly<Record<Dropped, string>> = {
  amount: "how much",
  date: "when",
  role: "who will do it",
  post: "what jobs",
};

const about = (basis: "stated" | "inferred", i: number): Phrase =>
  basis === "stated"
    ? phrase`This is${i === 0 ? "" : " also"} about`
    : phrase`We think this is${i === 0 ? "" : " also"} about`;

export const objectives: ObjectivesWording = {
  heading: phrase`What do we want to make better?`,
  intro: ({ count }) => [
    count.value === 1 ? say`There is ${count} thing on our list.` : say`There are ${count} things on our list.`,
    say`Our full plan says more about them.`,
  ],
  itemHeading: ({ number, about: what }) => phrase`${number}. ${capitalised(phrase`${what}`)}`,
  statement: ({ promise, said }) =>
    said.map((to, i) => {
      if (i === 1) return say`${weAlso(promise)} ${to}.`;
      if (i === 0) return say`${strong(...phrase`We ${promise} ${to}.`)}`;
      return i === said.length - 1 ? say`Last, we ${promise} ${to}.` : say`We ${promise} ${to}.`;
    }),
  strength: () => [],
  inOtherWords: () => [],
  rationale: () => [],
  aim: {
    eliminate: "stopping unfair treatment",
    advance: "giving everyone a fair chance",
    foster: "helping people get on well",
  },
  aims: ({ aims, basis }) => inPairs(aims).map((pair, i) => say`${about(basis, i)} ${and(pair)}.`),
  characteristics: ({ kind, names }) =>
    kind === "all"
      ? [say`It is for everyone, whoever they are.`]
      : inPairs(names).map((pair, i) => say`It is ${i === 0 ? "" : "also "}about ${and(pair)}.`),
  groups: {
    intro: [say`Here we think of these people:`],
    item: ({ group }) => [say`${group}.`],
  },
  noObjectiveFor: {
    heading: phrase`What is not on our list?`,
    item: ({ characteristic }) => [say`We have nothing on our list about ${characteristic} yet.`],
  },
  summary: null,
  scope: ({ scope }) => [say`It is for ${scope}.`],
  scopeOfAll: ({ scope }) => [say`All of them are for ${scope}.`],
  relation: ({ kind, other }) => [
    kind === "adapts"
      ? say`It goes with another thing on our list: ${other}.`
      : say`It goes on from our last plan: ${other}.`,
  ],
  alsoOf: ({ bodies }) => inPairs(bodies).map((pair) => say`It is for ${and(pair)} too.`),
  actionsIn: () => [say`The jobs for this are in another plan.`],
  evidence: () => [say`Our full plan says what we found out.`],
  monitoring: ({ by }) =>
    by.length === 0
      ? [say`Our full plan says how we check this.`]
      : by.map((role, i) => (i === 0 ? say`${role} will check this.` : say`${role} will check it too.`)),
  outcome: () => [say`Our full plan says what came of it.`],
  missing: {
    name: {
      amount: "how much",
      measure: "what we will count",
      measureKind: "how we will measure it",
      baseline: "where we started",
      timeLimit: "when",
      responsible: "who will do this",
    },
    here: ({ missing }) => inPairs(words(missing)).map((pair) => say`We have not said ${or(pair)} yet.`),
    everywhere: ({ count, missing }) =>
      inPairs(words(missing)).map((pair, i) =>
        i === 0 ? say`For all ${count}, we have not said ${or(pair)} yet.` : say`We have not said ${or(pair)} yet.`,
      ),
  },
  childText: {
    intro: [say`Our full plan has these words for children.`],
    drops: ({ dropped }) => [
      say`They do not say ${or(words(dropped.map((one) => droppedNames[one])))}.`,
      say`Here is what our plan says about that.`,
    ],
  },
};
