import type { Comparator, Population, PrintedDate } from "@equality/model";
import type { Reckoning } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";

/** Whether two populations are the same people, in whatever order their groups are listed. */
export const samePopulation = (a: Population, b: Population): boolean => {
  if (a.people !== b.people) return false;
  if (a.kind === "everyone" || b.kind === "everyone") return a.kind === b.kind;
  return a.kind === b.kind && holdsAll(a.groups, b.groups) && holdsAll(b.groups, a.groups);
};

const holdsAll = (all: readonly string[], some: readonly string[]): boolean => some.every((id) => all.includes(id));

/** Whether two comparators are the same; one that is not stated is the same as none. */
export const sameComparator = (a: Comparator, b: Comparator): boolean => {
  if (a.kind !== b.kind || a.kind === "unstated") return false;
  if ("label" in a && "label" in b && a.label !== b.label) return false;
  const [one, other] = [a, b].map((comparator) => ("population" in comparator ? comparator.population : undefined));
  return one === undefined || other === undefined ? one === other : samePopulation(one, other);
};

/**
 * Whether two printed dates mean the same time, however it is worded: the same days, or, where a year or a term cannot be
 * placed, the same one. Wording that names no time ("ongoing") is never the same.
 */
export const sameTime = (a: PrintedDate, b: PrintedDate, reckoning: Reckoning): boolean => {
  const [one, other] = [possibleDays(a, reckoning), possibleDays(b, reckoning)];
  if (one.kind === "placed" && other.kind === "placed") return one.first === other.first && one.last === other.last;
  if (a.kind === "academicYear" && b.kind === "academicYear") return a.startsIn === b.startsIn;
  if (a.kind !== "term" || b.kind !== "term") return false;
  return a.term === b.term && a.academicYearStartsIn === b.academicYearStartsIn;
};
