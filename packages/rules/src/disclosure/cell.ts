import type { Figure, Group, PlacedTime, Population, PrintedDate } from "@equality/model";
import type { Reckoning } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";
import { othersOf } from "../targets/populations.ts";

/** A figure that stands somewhere in an assessment: of some people, at some schools, by one measure, at one time. */
export interface Cell {
  /** The body, the measure and the time: figures that share them can be added up and taken from one another. */
  readonly table: string;
  /** Null for the body as a whole. */
  readonly schools: readonly string[] | null;
  readonly people: Population;
  /** `missing` where only something worked out from it is told. */
  readonly figure: Figure;
  readonly isCount: boolean;
}

/** Whether a cell counts everybody whom another one counts: it is the same, or a total of it. */
export const holdsCell = (whole: Cell, part: Cell): boolean =>
  whole.table === part.table && holdsSchools(whole.schools, part.schools) && holdsPeople(whole.people, part.people);

/** Whether two cells count the same people. */
export const isSameCell = (one: Cell, other: Cell): boolean => holdsCell(one, other) && holdsCell(other, one);

const holdsSchools = (whole: Cell["schools"], part: Cell["schools"]): boolean =>
  whole === null || (part?.every((id) => whole.includes(id)) ?? false);

const holdsPeople = (whole: Population, part: Population): boolean => {
  if (isStaff(whole) !== isStaff(part)) return false;
  if (whole.kind === "everyone") return true;
  if (part.kind === "everyone") return false;
  if (part.kind === "allOf")
    return whole.kind === "allOf"
      ? whole.groups.every((id) => part.groups.includes(id))
      : whole.groups.some((id) => part.groups.includes(id));
  return whole.kind === "anyOf" && part.groups.every((id) => whole.groups.includes(id));
};

/** The measure tells whom else it counts: "everyone" of an item of information are the pupils of an observation. */
const isStaff = ({ people }: Population): boolean => people === "staff";

/** All others beside a population: the group that is marked as its negation, or a name for them. */
export const othersBeside = (population: Population, groups: readonly Group[]): Population => {
  const unnamed = `not ${population.kind === "everyone" ? "" : [...population.groups].sort().join(" ")}`;
  return othersOf(population, groups) ?? { kind: "allOf", people: population.people, groups: [unnamed] };
};

/** The table of a body, a measure and a time, however the time is worded. */
export const tableOf = (
  body: string,
  measure: string,
  at: PrintedDate | PlacedTime | null,
  reckoning: Reckoning,
): string => JSON.stringify([body, measure, at === null ? null : timeOf(at, reckoning)]);

const timeOf = (at: PrintedDate | PlacedTime, reckoning: Reckoning): readonly unknown[] => {
  if (!("kind" in at)) return [at.first, at.last];
  const days = possibleDays(at, reckoning);
  if (days.kind === "placed") return [days.first, days.last];
  return at.kind === "academicYear" ? [at.startsIn] : [at.printed];
};
