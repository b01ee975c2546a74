import type { PromiseNode } from "../../tree/node.ts";
import type { Phrase } from "../../wording/said.ts";
import { phrase } from "../say.ts";

/** "We will also", "we also want to". */
export const weAlso = (promise: PromiseNode): Phrase =>
  promise.strength === "will" ? phrase`We ${promise} also` : phrase`We also ${promise}`;
