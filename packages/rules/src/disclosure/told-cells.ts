import type {
  Assessment,
  DisclosurePolicy,
  Figure,
  IncidentCount,
  InformationItem,
  ObservedGap,
  TargetMeaning,
  TargetStanding,
} from "@equality/model";
import { valuesOf } from "../targets/values-of.ts";
import type { Cell } from "./cell.ts";
import { bundleOfGap, cellOfIncidents, cellOfInformation, cellsOfStanding, cellsOfTime } from "./cells-of.ts";
import { isDisclosive } from "./is-disclosive.ts";
import { judgedBy, startsFromFew } from "./publishable-progress.ts";
import type { Bundle } from "./withheld-cells.ts";

/** What has figures in an assessment. */
export type Told = ObservedGap | TargetMeaning | TargetStanding | InformationItem | IncidentCount;

/** The cells from which each part of an assessment tells something, whichever of its lists it stands in. */
export const toldCells = (assessment: Assessment, policy: DisclosurePolicy): ReadonlyMap<Told, Bundle> => {
  const { plan, gaps, progress, readings } = assessment;
  const targets = new Map(
    plan.objectives.flatMap((objective) =>
      objective.targets.map((target) => [target.id, { target, objective }] as const),
    ),
  );
  const cellsOfMeaning = ({ target: id, finding }: TargetMeaning): Cell[] => {
    const { target, objective } = targets.get(id) ?? {};
    if (target === undefined || objective === undefined || target.baseline?.value !== undefined) return [];
    const judged = judgedBy(plan, id, policy);
    const isFew =
      progress.some((one) => one.target === id && startsFromFew(one.finding, judged)) ||
      valuesOf(finding).some((one) => "baseline" in one && isDisclosive(one.baseline, judged.policy, judged.isCount));
    const figures = valuesOf(finding).flatMap((one) => ("baseline" in one ? [one.baseline] : []));
    return figures.flatMap((figure) =>
      cellsOfTime({ at: target.baseline?.at ?? null, figure: isFew ? suppressed : figure }, target, objective, plan),
    );
  };
  const cellsOfTarget = ({ target: id, finding }: TargetStanding): Cell[] => {
    const { target, objective } = targets.get(id) ?? {};
    if (target === undefined || objective === undefined) return [];
    return valuesOf(finding).flatMap((value) => cellsOfStanding(value, target, objective, plan));
  };
  const alone = (cells: readonly Cell[]): Bundle => ({ cells });
  return new Map<Told, Bundle>([
    ...gaps.map((gap) => [gap, bundleOfGap(gap, plan, policy)] as const),
    ...readings.map((reading) => [reading, alone(cellsOfMeaning(reading))] as const),
    ...progress.map((standing) => [standing, alone(cellsOfTarget(standing))] as const),
    ...(plan.information ?? []).flatMap((item) =>
      item.kind === "figure" ? [[item, alone([cellOfInformation(item, plan)])] as const] : [],
    ),
    ...(plan.incidents ?? []).map((incident) => [incident, alone([cellOfIncidents(incident, plan)])] as const),
  ]);
};

const suppressed: Figure = { kind: "suppressed" };
