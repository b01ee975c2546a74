import type { Citation, ReasonCode, Step } from "@equality/model";
import type { AuditFact } from "@equality/model/vocabulary";
import type { Answer } from "./check.ts";

/** Met or not met, by the steps that lead to it. */
export const judged = (id: string, met: boolean, steps: Step[]): Answer => ({
  id,
  kind: "determined",
  value: met ? "met" : "notMet",
  steps,
});

/** The check says nothing about this part of the plan. */
export const notApplicable = (id: string, because: ReasonCode, steps: Step[] = []): Answer => ({
  id,
  kind: "notApplicable",
  because,
  steps,
});

/** What was looked for, among how many, and which were found: ids of parts of the plan, or the words themselves. */
export const looked = (fact: AuditFact, among: number, ids: readonly string[], citations?: Citation[]): Step => ({
  code: "looked",
  inputs: { for: fact, among, ids: [...ids] },
  result: ids.length,
  ...(citations === undefined ? {} : { citations }),
});

/** The ids of those parts of which something is true. */
export const idsOf = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  is: (part: Part) => boolean,
): string[] => parts.filter(is).map(({ id }) => id);
