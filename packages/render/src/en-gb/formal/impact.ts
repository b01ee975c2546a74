import { link } from "../../tree/build.ts";
import type { ImpactWording } from "../../wording/impact.ts";
import { asPrinted, label, phrase, say } from "../say.ts";
import { groups } from "./groups.ts";
import { timeWords } from "./time.ts";

const effects = {
  better: "Better",
  worse: "Worse",
  noDifference: "No difference",
  notKnown: "Not known, which is to be found out",
} as const;

export const impact: ImpactWording = {
  headings: {
    decision: phrase`1. What is being decided, by whom and when?`,
    purpose: phrase`2. What is it for?`,
    affected: phrase`3. Who is affected?`,
    evidence: phrase`4. What evidence is there?`,
    consulted: phrase`5. Whom did we ask?`,
    effects: phrase`6. What is the effect on each characteristic?`,
    conduct: phrase`7. Could it be conduct that the Act prohibits?`,
    changes: phrase`8. What can be changed to lessen harm or do more good?`,
    proportionality: phrase`9. If harm remains, why is it still proportionate?`,
    outcome: phrase`10. What was the outcome?`,
    review: phrase`11. How and when will we check?`,
    publication: phrase`12. Where is it published and kept?`,
  },
  decision: ({ printed, by, consideredOn, decidedOn }) => [
    asPrinted(printed),
    by === null ? say`${label("Who decides")} not recorded.` : say`${label("Who decides")} ${by}.`,
    consideredOn === null
      ? say`${label("Effect on equality considered")} no day is recorded.`
      : say`${label("Effect on equality considered")} ${timeWords(consideredOn)}.`,
    decidedOn === null
      ? say`${label("Decided")} no day is recorded.`
      : say`${label("Decided")} ${timeWords(decidedOn)}.`,
  ],
  knew: ({ trainedOn, minute }) => [
    ...(trainedOn === null
      ? []
      : [say`${label("Those who decided were trained in the duty")} ${timeWords(trainedOn)}.`]),
    ...(minute === null ? [] : [say`${label("What shows that it was before them")} ${minute}`]),
  ],
  kept: ({ recordId, until }) => [
    ...(recordId === null ? [] : [say`${label("Record")} ${recordId}.`]),
    ...(until === null ? [] : [say`${label("Kept until")} ${timeWords(until)}.`]),
  ],
  printed: ({ printed }) => [asPrinted(printed)],
  group: groups,
  affected: {
    intro: [say`An effect is expected, or cannot be ruled out, for:`],
    item: ({ name }) => [say`${name}.`],
  },
  effects: {
    caption: phrase`The expected effect`,
    columns: { on: phrase`Characteristic or group`, aim: phrase`Aim`, effect: phrase`Effect`, why: phrase`Why` },
    aim: ({ aim }) => [aim === null ? say`In general` : say`${aim}`],
    effect: ({ effect }) => [effect === null ? say`Left blank, which is not “no difference”` : say`${effects[effect]}`],
    why: ({ printed }) => [printed === null ? say`Not stated` : asPrinted(printed)],
  },
  outcome: { goOn: [say`Go on.`], change: [say`Go on with changes.`], stop: [say`Stop.`] },
  tooLate: [say`The effect was considered after the decision; due regard comes before it and with it.`],
  review: ({ on }) => [say`It is looked at again: ${timeWords(on)}.`],
  publication: ({ document, url }) => [
    url === null ? say`In “${document}”.` : say`In “${document}”: ${link(url, url)}`,
  ],
};
