import { strong } from "../../tree/build.ts";
import type { ObjectivesWording } from "../../wording/objectives.ts";
import { droppedNames } from "../ks2/objectives.ts";
import { objectives as ks2Lower } from "../ks2-lower/objectives.ts";
import { phrase, say } from "../say.ts";

const notSaid: ObjectivesWording["missing"]["here"] = ({ missing }) =>
  missing.map((one) => say`We have not said ${one}.`);

export const objectives: ObjectivesWording = {
  ...ks2Lower,
  statement: ({ promise, said }) =>
    said.map((to, i) => (i === 0 ? say`${strong(...phrase`We ${promise} ${to}.`)}` : say`We ${promise} ${to}.`)),
  characteristics: ({ kind, names }) =>
    kind === "all" ? [say`It is for everyone.`] : names.map((name) => say`It is about ${name}.`),
  noObjectiveFor: { ...ks2Lower.noObjectiveFor, item: ({ characteristic }) => [say`${characteristic}.`] },
  relation: ({ kind, other }) => [
    kind === "adapts" ? say`It goes with another thing here.` : say`It goes on from our last plan.`,
    say`That is ${other}.`,
  ],
  alsoOf: ({ bodies }) => bodies.map((body) => say`It is for ${body} too.`),
  missing: {
    ...ks2Lower.missing,
    here: notSaid,
    everywhere: ({ count, missing }) => [say`This is so for all ${count}.`, ...notSaid({ missing })],
  },
  childText: {
    ...ks2Lower.childText,
    drops: ({ dropped }) => [
      ...dropped.map((one) => say`They do not say ${droppedNames[one]}.`),
      say`Here is what our plan says about that.`,
    ],
  },
};
