import type { ProportionMeasure, RateMeasure } from "../measure.ts";

/**
 * Suspensions per 100 pupils: all suspensions in the year, of those pupils who are on roll at the January census (sole and
 * dual main registrations). It may exceed 100, because one pupil may be suspended many times.
 *
 * @param suspensions - Column with each pupil's number of suspensions, 0 for none.
 * @see Department for Education, suspensions and permanent exclusions: methodology, 3.1.
 *
 * @example
 * ```ts
 * import { summarise, suspendedPupils, suspensionRate } from "@equality/rules/gaps"
 *
 * const measures = [suspensionRate("suspensions"), suspendedPupils("suspensions")] as const
 * const { groups } = summarise({ keys: [], measures }, [{ suspensions: 0 }, { suspensions: 5 }])
 * groups[0]?.statistics // => [
 * //   { kind: "rate", n: 2, events: 5, eventsSquares: 25 },
 * //   { kind: "proportion", n: 2, x: 1 },
 * // ]
 * ```
 */
export const suspensionRate = (suspensions: string): RateMeasure => ({
  kind: "rate",
  id: "suspensionRate",
  better: "lower",
  events: suspensions,
  per: 100,
});

/**
 * Pupils with at least one suspension, out of the same pupils as {@link suspensionRate}: another measure, and a bounded one.
 *
 * @see Department for Education, suspensions and permanent exclusions: methodology, 3.1.
 */
export const suspendedPupils = (suspensions: string): ProportionMeasure => ({
  kind: "proportion",
  id: "suspendedPupils",
  better: "lower",
  rule: { kind: "allOf", conditions: [{ column: suspensions, atLeast: 1 }] },
});

/**
 * Permanent exclusions per 100 pupils, of the same pupils as {@link suspensionRate}.
 *
 * @param exclusions - Column with each pupil's number of permanent exclusions, 0 for none.
 * @see Department for Education, suspensions and permanent exclusions: methodology, 3.1.
 */
export const permanentExclusionRate = (exclusions: string): RateMeasure => ({
  kind: "rate",
  id: "permanentExclusionRate",
  better: "lower",
  events: exclusions,
  per: 100,
});

/**
 * Recorded prejudice-related incidents per 100 pupils on roll. There is no statutory return, and recording differs so much
 * between schools that a rise may be better recording: neither way is better by itself.
 *
 * @param columns - `incidents` holds numbers of incidents, `pupils` those of pupils on roll, one row a school or a year.
 */
export const incidentRate = ({
  incidents,
  pupils,
}: {
  readonly incidents: string;
  readonly pupils: string;
}): RateMeasure => ({
  kind: "rate",
  id: "incidentRate",
  better: "context",
  events: incidents,
  people: pupils,
  per: 100,
});
