import type { ObjectivesWording } from "../../wording/objectives.ts";
import { objectives as ks2 } from "../ks2/objectives.ts";
import { phrase, say } from "../say.ts";

/** One thing at a time. */
export const objectives: ObjectivesWording = {
  ...ks2,
  aims: ({ aims, basis }) => aims.flatMap((aim) => ks2.aims({ aims: [aim], basis })),
  characteristics: ({ kind, names }) =>
    kind === "all"
      ? ks2.characteristics({ kind, names })
      : names.map((name, i) => say`It is ${i === 0 ? "" : "also "}about ${name}.`),
  missing: {
    ...ks2.missing,
    here: ({ missing }) => missing.map((one) => say`We have not said ${one} yet.`),
    everywhere: ({ count, missing }) =>
      missing.map((one, i) => say`${i === 0 ? phrase`For all ${count}, we` : "we"} have not said ${one} yet.`),
  },
};
