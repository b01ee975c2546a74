import type { Assessment, AtOneTime, DisclosurePolicy, TargetSeries } from "@equality/model";
import { cellsOfTime } from "./cells-of.ts";
import { toldCells } from "./told-cells.ts";
import { withheldCells } from "./withheld-cells.ts";

/**
 * The points of a series that may not be shown beside an assessment: those that its tables withhold, and all of them where
 * one would tell what the assessment withholds.
 */
export const withheldPoints = (
  { objective: holder, target: id, counts, observed }: TargetSeries,
  assessment: Assessment,
  policy: DisclosurePolicy,
): ReadonlySet<AtOneTime> => {
  const { plan } = assessment;
  const objective = plan.objectives.find((one) => one.id === holder);
  const target = objective?.targets.find((one) => one.id === id);
  if (objective === undefined || target === undefined || counts === "schools") return new Set();
  const points = observed.map((point) => ({ point, cells: cellsOfTime(point, target, objective, plan) }));
  const told = [...toldCells(assessment, policy).values()];
  const alone = withheldCells(told, plan, policy);
  const beside = withheldCells([...told, ...points], plan, policy);
  const tellsMore = told.some(({ cells }) => cells.some((cell) => beside.has(cell) && !alone.has(cell)));
  return new Set(
    points.flatMap(({ point, cells }) => (tellsMore || cells.some((cell) => beside.has(cell)) ? [point] : [])),
  );
};
