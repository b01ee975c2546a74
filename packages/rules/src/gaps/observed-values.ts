import type {
  Comparator,
  EqualityPlan,
  Figure,
  Observations,
  PlainDate,
  Population,
  PrintedDate,
} from "@equality/model";
import type { Reckoning } from "../calendar/placement.ts";
import { possibleDays } from "../calendar/possible-days.ts";
import { reckoningOf } from "../calendar/reckoning.ts";
import { agreedFigure } from "../targets/agreed-figure.ts";
import { isSame } from "../targets/populations.ts";
import { sameComparator, samePopulation, sameTime } from "../targets/same.ts";

/** The value of one population by a measure, as observed of a body or a school at one time. */
export interface ObservedValue {
  readonly body: string;
  readonly school: string | undefined;
  readonly measure: string;
  readonly population: Population;
  readonly at: PrintedDate;
  readonly figure: Figure;
}

/** A gap as somebody told it, and who. */
interface ObservedDifference {
  readonly figure: Figure;
  readonly source: string;
}

/** What can be asked of the values that were observed up to a day. */
export interface ObservedValues {
  readonly all: readonly ObservedValue[];
  /** The figure of a population beside a value: of the same body, school, measure and time. Undefined: none was observed. */
  readonly beside: (value: ObservedValue, isAsked: (population: Population) => boolean) => Figure | undefined;
  /** A gap that was itself observed, of the group of a value to a comparator, beside it. Undefined: none was. */
  readonly gapTo: (value: ObservedValue, comparator: Comparator) => ObservedDifference | undefined;
  /** Whether a value is the first of its population for its body or school, its measure and its time. */
  readonly isFirst: (value: ObservedValue) => boolean;
}

/**
 * Values from observations and from the plan's own equality information. An item of information about one group is that
 * group's value, one that names no group everyone's; one that names several does not say which of them it counts. Gaps that
 * were themselves observed are no values but tell of a comparator outside the body, and what began after `asOf` is left out.
 */
export const observedValues = (plan: EqualityPlan, { observations }: Observations, asOf: PlainDate): ObservedValues => {
  const reckonings = new Map(plan.bodies.map((body) => [body.id, reckoningOf(body)] as const));
  const reckoningIn = ({ body }: { readonly body: string }): Reckoning => reckonings.get(body) ?? {};
  const all = [...observations.flatMap(valueObserved), ...(plan.information ?? []).flatMap(valueTold)].filter(
    (value) => {
      const days = possibleDays(value.at, reckoningIn(value));
      return days.kind !== "placed" || days.first <= asOf;
    },
  );
  const series = new Map<string, ObservedValue[]>();
  for (const value of all) {
    const held = series.get(seriesOf(value));
    if (held === undefined) series.set(seriesOf(value), [value]);
    else held.push(value);
  }
  const besideOf = (value: ObservedValue, isAsked: (population: Population) => boolean): ObservedValue[] =>
    (series.get(seriesOf(value)) ?? []).filter(
      (other) => isAsked(other.population) && sameTime(value.at, other.at, reckoningIn(value)),
    );
  return {
    all,
    beside: (value, isAsked) => {
      const found = besideOf(value, isAsked);
      return found.length === 0 ? undefined : agreedFigure(found.map(({ figure }) => figure));
    },
    gapTo: (value, comparator) => {
      const told = observations.filter(
        (one) =>
          one.comparator !== undefined &&
          sameComparator(one.comparator, comparator) &&
          seriesOf(one) === seriesOf(value) &&
          samePopulation(one.population, value.population) &&
          sameTime(one.at, value.at, reckoningIn(value)),
      );
      const [first] = told;
      return first && { figure: agreedFigure(told.map(({ figure }) => figure)), source: first.source };
    },
    isFirst: (value) => besideOf(value, isSame(value.population))[0] === value,
  };
};

/** Values that differ in population and time only. */
const seriesOf = ({
  body,
  school,
  measure,
}: {
  readonly body: string;
  readonly school?: string | undefined;
  readonly measure: string;
}): string => JSON.stringify([body, school, measure]);

const valueObserved = ({
  body,
  school,
  measure,
  population,
  comparator,
  at,
  figure,
}: Observations["observations"][number]): ObservedValue[] =>
  comparator === undefined ? [{ body, school, measure, population, at, figure }] : [];

const valueTold = (item: NonNullable<EqualityPlan["information"]>[number]): ObservedValue[] => {
  if (item.kind !== "figure" || item.groups.length > 1) return [];
  const people = item.limb === "employees" ? "staff" : "everyone";
  const population: Population =
    item.groups.length === 0 ? { kind: "everyone", people } : { kind: "allOf", people, groups: item.groups };
  const { body, school, measure, period, figure } = item;
  return [{ body, school, measure, population, at: period, figure }];
};
