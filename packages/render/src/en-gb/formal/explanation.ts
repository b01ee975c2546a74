import { sentence } from "../../tree/build.ts";
import type { ExplanationWording } from "../../wording/explanation.ts";
import { and } from "../list.ts";
import { capitalised, phrase, say } from "../say.ts";
import { citationPhrase } from "./citation.ts";
import { steps } from "./steps.ts";

export const explanation: ExplanationWording["explanation"] = {
  step: steps,
  given: ({ assumption }) => [sentence(...capitalised(phrase`${assumption}:`))],
  cannotTell: [say`This cannot be told yet.`],
  source: ({ citations }) => [say`Source: ${and(citations.map(citationPhrase))}.`],
};
