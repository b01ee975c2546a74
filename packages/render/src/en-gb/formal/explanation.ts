import { sentence } from "../../tree/build.ts";
import type { ExplanationWording } from "../../wording/explanation.ts";
import { capitalised, phrase, say } from "../say.ts";
import { citationsPhrase } from "./citation.ts";
import { steps } from "./steps.ts";

export const explanation: ExplanationWording["explanation"] = {
  step: steps,
  given: ({ assumption }) => [sentence(...capitalised(phrase`${assumption}:`))],
  inAnyCase: [say`In any case:`],
  asItStands: [say`It follows from the words as they stand; nothing was worked out.`],
  cannotTell: [say`This cannot be told yet.`],
  source: ({ citations }) => [say`Source: ${citationsPhrase(citations)}.`],
};
