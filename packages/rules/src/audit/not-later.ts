import type { Assumption, AssumptionReason, PlainDate, Question } from "@equality/model";
import type { Span } from "../calendar/placement.ts";
import type { Verdict } from "./check.ts";

/** When something happened, and what to ask where that is not known to the day. */
export type Happened = { readonly span: Span; readonly question: Question };

/** What can be said of two days: a verdict, or open questions with what each answer would give. */
export type InTime =
  | { readonly kind: "determined"; readonly met: boolean }
  | {
      readonly kind: "undetermined";
      readonly open: [Question, ...Question[]];
      readonly alternatives: { given: Assumption; value: Verdict }[];
    };

/**
 * Whether one thing happened no later than the last day that another gives it. Told only where all days on which the two
 * can have happened agree; an alternative is given where one answer settles it.
 *
 * @param lastDay - The last day in time, for each day of the other thing. A later day never gives an earlier one.
 */
export const notLater = (one: Happened, other: Happened, lastDay: (of: PlainDate) => PlainDate): InTime => {
  const verdict = (a: Span, b: Span): Verdict | undefined => {
    if (a.last <= lastDay(b.first)) return "met";
    return a.first > lastDay(b.last) ? "notMet" : undefined;
  };
  const told = verdict(one.span, other.span);
  if (told !== undefined) return { kind: "determined", met: told === "met" };
  const ends = ({ span, question }: Happened, judge: (on: Span) => Verdict | undefined) =>
    (["first", "last"] as const).flatMap((end) => {
      if (span.first === span.last) return [];
      const value = judge({ first: span[end], last: span[end] });
      const given: Assumption = { question: question.code, answer: span[end], because: because[end] };
      return value === undefined ? [] : [{ given, value }];
    });
  const open = [one, other].filter(({ span }) => span.first !== span.last).map(({ question }) => question);
  return {
    kind: "undetermined",
    open: [open[0] ?? one.question, ...open.slice(1)],
    alternatives: [...ends(one, (on) => verdict(on, other.span)), ...ends(other, (on) => verdict(one.span, on))],
  };
};

const because: Readonly<Record<"first" | "last", AssumptionReason>> = {
  first: "firstPossibleDay",
  last: "lastPossibleDay",
};

/** Several such answers, of which all have to be met. While more than one is open, no single answer meets them. */
export const together = (all: readonly [InTime, ...InTime[]]): InTime => {
  if (all.some((one) => one.kind === "determined" && !one.met)) return { kind: "determined", met: false };
  const [open, ...others] = all.flatMap((one) => (one.kind === "undetermined" ? [one] : []));
  if (open === undefined) return { kind: "determined", met: true };
  if (others.length === 0) return open;
  const [first, ...more] = distinct([open, ...others].flatMap((one) => one.open));
  return {
    kind: "undetermined",
    open: [first ?? open.open[0], ...more],
    alternatives: distinct([open, ...others].flatMap((one) => one.alternatives)).filter(
      ({ value }) => value === "notMet",
    ),
  };
};

const distinct = <Item>(items: readonly Item[]): Item[] =>
  items.filter((item, i) => items.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === i);
