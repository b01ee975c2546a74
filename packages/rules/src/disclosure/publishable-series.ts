import type { Assessment, AtOneTime, DisclosurePolicy, PublishedSeries, TargetSeries } from "@equality/model";
import { isDisclosive } from "./is-disclosive.ts";
import { withheldPoints } from "./withheld-points.ts";

/**
 * What the public may see of a target's series, and the only thing that charts are drawn from.
 *
 * A point that counts fewer people than the policy's minimum, or leaves fewer others beside them, is suppressed with its
 * limits. With any such point the projections go; with the baseline also the goals and paths, from which it could be
 * worked out. Schools are no people. A point without counts cannot be judged and is kept.
 *
 * @param series - What `targetSeries` gave. Confidential.
 * @param policy - Whose threshold holds: `minimumCount10`, or a body's own. Its scope is not looked at: every point is judged.
 * @param beside - The assessment, not yet published, beside whose documents the chart stands: a total that those withhold is
 *   then withheld here too, and so is what would tell one. Left out, a point is judged by its own counts alone.
 *
 * @example
 * ```ts
 * import { minimumCount10, publishableSeries } from "@equality/rules/disclosure"
 * import type { TargetSeries } from "@equality/model"
 *
 * const at = { first: "2025-09-01", last: "2026-08-31", printed: "2025/26" }
 * const series: TargetSeries = {
 *   schemaVersion: 1, objective: "o1", target: "t1", unit: "proportion", counts: "people", due: null, readings: [],
 *   observed: [{ at, figure: { kind: "known", value: 0.25, numerator: 3, denominator: 12 }, limits: null }],
 * }
 * publishableSeries(series, minimumCount10).observed[0]?.figure // => { kind: "suppressed" }
 * ```
 */
export const publishableSeries = (
  series: TargetSeries,
  policy: DisclosurePolicy,
  beside?: Assessment,
): PublishedSeries => {
  const inTables = beside === undefined ? new Set() : withheldPoints(series, beside, policy);
  const few = (point: AtOneTime): boolean =>
    inTables.has(point) || (series.counts !== "schools" && isFew(point, series, policy));
  const [first] = series.observed;
  const noStart = first !== undefined && few(first);
  const noProjection = series.observed.some(few);
  return {
    ...series,
    observed: series.observed.map((point) =>
      few(point) ? { at: point.at, figure: { kind: "suppressed" }, limits: null } : point,
    ),
    readings: series.readings.map((reading) => ({
      ...reading,
      goal: noStart ? null : reading.goal,
      path: noStart ? { ...reading.path, points: [] } : reading.path,
      projection: noProjection ? null : reading.projection,
    })),
    policy,
  };
};

const isFew = ({ figure, sides }: AtOneTime, { unit }: TargetSeries, policy: DisclosurePolicy): boolean =>
  [figure, ...(sides === undefined ? [] : [sides.group, sides.comparator])].some((one) =>
    isDisclosive(one, policy, unit === "count"),
  );
