import type { Assumption, Figure, PlacedTime, ReadingSeries, TargetSeries } from "@equality/model";
import type { Share } from "../frequencies.ts";

/** One of the things that a reader compares: where a target started, where it is, and where it should be. */
export interface Moment {
  readonly kind: "baseline" | "latest" | "goal";
  readonly at: PlacedTime | null;
  readonly figure: Figure;
  /** The other end of a goal that is a range. */
  readonly upTo: number | null;
  /** What has to be assumed for a goal to be this one; nothing where every reading has it. */
  readonly given: readonly Assumption[];
  /** A goal is a promise of no less than its value, or of no more, by the side it lies on. */
  readonly bound: Share["bound"];
}

/** The first figure, the last one where there is a second, and the goal of each reading. */
export const momentsOf = ({ observed, readings, due }: TargetSeries): readonly Moment[] => {
  const first = observed[0];
  const last = observed.length > 1 ? observed.at(-1) : undefined;
  const start = first?.figure.kind === "known" ? first.figure.value : null;
  const bound = (goal: number): Share["bound"] =>
    start === null || start === goal ? "value" : start < goal ? "atLeast" : "atMost";
  const alone = { upTo: null, given: [], bound: "value" } as const;
  return [
    ...(first === undefined ? [] : [{ kind: "baseline", at: first.at, figure: first.figure, ...alone } as const]),
    ...(last === undefined ? [] : [{ kind: "latest", at: last.at, figure: last.figure, ...alone } as const]),
    ...goalsOf(readings).map(({ value, upTo, given }) => ({
      kind: "goal" as const,
      at: due,
      figure: { kind: "known" as const, value },
      upTo: upTo ?? null,
      given,
      bound: bound(value),
    })),
  ];
};

/** The goal of each reading, or the one that all share. */
const goalsOf = (readings: readonly ReadingSeries[]) => {
  const goals = readings.flatMap(({ goal, given }) => (goal === null ? [] : [{ ...goal, given }]));
  const [first] = goals;
  const isShared = goals.every(({ value, upTo }) => value === first?.value && upTo === first.upTo);
  return first !== undefined && isShared ? [{ ...first, given: [] }] : goals;
};

/** The shares of the moments whose figure is known: what one denominator has to serve. */
export const sharesOf = (moments: readonly Moment[]): readonly Share[] =>
  moments.flatMap(({ figure, bound }) => (figure.kind === "known" ? [{ value: figure.value, bound }] : []));
