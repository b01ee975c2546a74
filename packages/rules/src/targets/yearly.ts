import type { Assumption, Measure, Target } from "@equality/model";
import type { Aim, Plain } from "./aim.ts";
import { meaningsOf } from "./amount.ts";
import { goalCautions } from "./goal-cautions.ts";
import type { Better } from "./orientation.ts";
import type { Track } from "./track.ts";

/** A change that is asked in each year: a factor of the year before, or so much more, of a gap in its size. */
export interface Yearly {
  readonly operation: "multiply" | "add" | "addToSize";
  readonly by: number;
  readonly of: { readonly kind: Measure["kind"] | null; readonly subject: "value" | "gap" };
}

type Direction = Extract<Target, { kind: "direction" }>;

/** What a target aims at that names an amount for every year and no end: its goal follows from the time limit. */
export const yearlyAims = (
  { everyYear, subject }: Direction,
  measure: Measure | null,
  plain: Plain,
  better: Better,
): Aim[] => {
  if (everyYear?.amount === undefined || everyYear.direction === "maintain") return [];
  const { unit, value } = everyYear.amount;
  const sign = everyYear.direction === "increase" ? 1 : -1;
  const of = { kind: measure?.kind ?? null, subject: subject.kind };
  const meanings = meaningsOf(unit, of.kind, null);
  return meanings.map((meaning): Aim => {
    const given: Assumption[] =
      meanings.length === 1 ? [] : [{ question: "amountMeans", answer: meaning, because: "reading" }];
    const operation = subject.kind === "gap" ? "addToSize" : "add";
    // Shares of the year before compound; amounts are the same each year.
    const each: Pick<Aim, "shape"> & { yearly: Yearly } =
      meaning === "shareOfBaseline"
        ? { shape: "compound", yearly: { operation: "multiply", by: 1 + (sign * value) / 100, of } }
        : {
            shape: "linear",
            yearly: { operation, by: sign * (meaning === "percentagePoints" ? value / 100 : value), of },
          };
    return { ...plain, given, goal: null, end: null, better, ...each };
  });
};

/** An aim with the end that changes of every year lead to by a step of time; as it was where it has one, or no years. */
export const aimUntil = (aim: Aim, { start, startStep, timeline }: Track, step: number | null): Aim => {
  const { figure } = start.seen;
  if (aim.yearly === undefined || step === null || startStep === null || timeline.by === "days") return aim;
  if (figure.kind !== "known" || step <= startStep) return aim;
  const from = figure.value;
  const end = after(from, aim.yearly, step - startStep);
  if (end === from) return aim;
  const { kind, subject } = aim.yearly.of;
  const ended = { ...aim, end, cautions: goalCautions(from, end, kind, subject) };
  const size = Math.abs(end);
  if (aim.better === "nearerZero" && end * from >= 0)
    return { ...ended, goal: { operator: "atLeast", value: 0 - size, upTo: size } };
  return end > from
    ? { ...ended, better: "higher", goal: { operator: "atLeast", value: end } }
    : { ...ended, better: "lower", goal: { operator: "atMost", value: end } };
};

const after = (value: number, { operation, by }: Yearly, years: number): number => {
  if (operation === "multiply") return value * by ** years;
  return value + (operation === "add" ? 1 : Math.sign(value)) * by * years;
};
