import type { Figure, PlacedTime, TargetSeries } from "@equality/model";
import type { Share } from "../frequencies.ts";

/** One of the things that a reader compares: where a target started, where it is, and where it should be. */
export interface Moment {
  readonly kind: "baseline" | "latest" | "goal";
  readonly at: PlacedTime | null;
  readonly figure: Figure;
  /** A goal is a promise of no less than its value, or of no more, by the side it lies on. */
  readonly bound: Share["bound"];
}

/** The first figure, the last one where there is a second, and the goal of each reading. */
export const momentsOf = ({ observed, readings, due }: TargetSeries): readonly Moment[] => {
  const first = observed[0];
  const last = observed.length > 1 ? observed.at(-1) : undefined;
  const start = first?.figure.kind === "known" ? first.figure.value : null;
  const bound = (goal: number) => (start === null || start === goal ? "value" : start < goal ? "atLeast" : "atMost");
  return [
    ...(first === undefined ? [] : [{ kind: "baseline", at: first.at, figure: first.figure, bound: "value" } as const]),
    ...(last === undefined ? [] : [{ kind: "latest", at: last.at, figure: last.figure, bound: "value" } as const]),
    ...readings.flatMap(({ goal }) =>
      goal === null
        ? []
        : [{ kind: "goal", at: due, figure: { kind: "known", value: goal.value }, bound: bound(goal.value) } as const],
    ),
  ];
};

/** The shares of the moments whose figure is known: what one denominator has to serve. */
export const sharesOf = (moments: readonly Moment[]): readonly Share[] =>
  moments.flatMap(({ figure, bound }) => (figure.kind === "known" ? [{ value: figure.value, bound }] : []));
