import type { Observation, PlacedTime, PrintedDate } from "@equality/model";
import type { Reckoning } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";
import { agreed, type WholeFigure } from "./figure-at.ts";
import type { Looking } from "./looking.ts";
import { sameTime } from "./same.ts";

/** Observations of one measure at one time. */
export interface ObservedTime {
  readonly at: PrintedDate;
  readonly placed: PlacedTime;
  readonly seen: readonly Observation[];
}

/** Observations of a body's measure by the time they are of, in order of time; those that cannot be placed are left out. */
export const timesOf = (
  measure: string | undefined,
  { observations, objective, reckoning }: Looking,
): ObservedTime[] => {
  const mine = inOrder(
    observations.observations.filter((one) => one.body === objective.body && one.measure === measure),
  );
  return distinct(mine, reckoning)
    .flatMap((at): ObservedTime[] => {
      const days = possibleDays(at, reckoning);
      if (days.kind !== "placed") return [];
      const placed = { first: days.first, last: days.last, printed: at.printed };
      return [{ at, placed, seen: mine.filter((one) => sameTime(one.at, at, reckoning)) }];
    })
    .sort((a, b) => (a.placed.last < b.placed.last ? -1 : a.placed.last > b.placed.last ? 1 : 0));
};

/** By id, so that the order in which observations are given changes nothing. */
export const inOrder = (all: readonly Observation[]): Observation[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const distinct = (sorted: readonly Observation[], reckoning: Reckoning): PrintedDate[] => {
  const times = sorted.map(({ at }) => at);
  return times.filter((at, i) => times.findIndex((other) => other === at || sameTime(other, at, reckoning)) === i);
};

/** What observations of the same say. */
export const observedOf = (same: readonly Observation[]): WholeFigure => agreed(same);
