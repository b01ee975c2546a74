import type { Comparator, Population, PrintedDate } from "@equality/model";

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

/** Whether two printed dates mean the same time, however it is worded. Wording that names no time is never the same. */
export const sameTime = (a: PrintedDate, b: PrintedDate): boolean => {
  const key = timeKey(a);
  return key !== undefined && key === timeKey(b);
};

const timeKey = (date: PrintedDate): string | undefined => {
  switch (date.kind) {
    case "day":
      return `${date.kind} ${date.day}`;
    case "month":
      return `${date.kind} ${date.month}`;
    case "calendarYear":
      return `${date.kind} ${date.year}`;
    case "academicYear":
      return `${date.kind} ${date.startsIn}`;
    case "term":
      return `${date.kind} ${date.term} ${date.academicYearStartsIn}`;
    case "years":
      return date.reckonedAs === "unstated" ? undefined : `${date.kind} ${date.from} ${date.until} ${date.reckonedAs}`;
    case "range": {
      const [from, until] = [date.from, date.until].map((point) => point && timeKey(point));
      return from === undefined || until === undefined ? undefined : `${from} to ${until}`;
    }
    case "duration":
    case "recurring":
    case "event":
    case "ongoing":
    case "unresolved":
      return undefined;
  }
};
