import type { Assumption, AssumptionReason, Finding, PlainDate, Question, Step } from "@equality/model";
import type { Span } from "../calendar/placement.ts";

/** A value with the steps that lead to it. */
export type Reasoned<Value> = { readonly value: Value; readonly steps: readonly Step[] };

/** One way to read what the record leaves open, with the assumption that makes it so, if any. */
export type Reading<Of> = { readonly of: Of; readonly given?: Assumption };

/**
 * The days to try for something that happened between two days: that day alone, or, where they differ, the first and the
 * last possible one, each as an assumption. `because` marks a single day as assumed too.
 */
export const daysToTry = (
  { first, last }: Span,
  question: Assumption["question"],
  because?: AssumptionReason,
): Reading<PlainDate>[] => {
  const given = (day: PlainDate, why: AssumptionReason): Reading<PlainDate> => ({
    of: day,
    given: { question, answer: day, because: why },
  });
  if (first === last) return [because === undefined ? { of: first } : given(first, because)];
  return [given(first, "firstPossibleDay"), given(last, "lastPossibleDay")];
};

/**
 * Evaluates a rule under every reading. Determined only when nothing had to be assumed, or when all readings agree;
 * otherwise undetermined, with what each reading would give.
 */
export const underEachReading = <Of, Value>(
  rule: string,
  readings: readonly Reading<Of>[],
  open: Question,
  before: readonly Step[],
  evaluate: (of: Of) => Reasoned<Value>,
): Finding<Value> => {
  const tried = readings.map(({ of, given }) => {
    const { value, steps } = evaluate(of);
    return { given, value, steps: given === undefined ? steps : steps.map((step): Step => ({ ...step, given })) };
  });
  const explanation = { rule, steps: [...before, ...tried.flatMap(({ steps }) => steps)] };
  const [first, ...others] = tried;
  if (first === undefined) return { kind: "undetermined", open: [open], alternatives: [], explanation };
  if (first.given === undefined) return { kind: "determined", value: first.value, explanation };
  const answer = JSON.stringify(first.value);
  if (others.length > 0 && others.every(({ value }) => JSON.stringify(value) === answer))
    return { kind: "determined", value: first.value, explanation };
  const alternatives = tried.flatMap(({ given, value }) => (given === undefined ? [] : [{ given, value }]));
  return { kind: "undetermined", open: [open], alternatives, explanation };
};
