import type { Assumption, Question, Step } from "@equality/model";
import { judged } from "./answer.ts";
import type { Answer } from "./check.ts";

/** What a check comes to in one case, and the assumption that makes it so, if any. */
export type Case = { readonly met: boolean; readonly steps: readonly Step[]; readonly given?: Assumption | undefined };

/**
 * What several cases come to: determined where no question is open, or where all of several agree; undetermined otherwise,
 * with what each assumption gives.
 */
export const underEach = (id: string, open: Question | undefined, cases: readonly Case[]): Answer => {
  const [first, ...others] = cases;
  const steps = cases.flatMap((one) => stepsOf(one));
  const agree = others.length > 0 && others.every(({ met }) => met === first?.met);
  if (first !== undefined && (open === undefined || agree)) return judged(id, first.met, steps);
  if (open === undefined) throw new RangeError("Expected a case, or an open question why there is none.");
  const alternatives = cases.flatMap(({ given, met }) =>
    given === undefined ? [] : [{ given, value: met ? ("met" as const) : ("notMet" as const) }],
  );
  return { id, kind: "undetermined", open: [open], alternatives, steps };
};

const stepsOf = ({ steps, given }: Case): Step[] =>
  given === undefined ? [...steps] : steps.map((step): Step => ({ ...step, given }));
