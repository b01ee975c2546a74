import type {
  ComparedPeople,
  ComparedWith,
  Figure,
  Finding,
  Gap,
  GapFigure,
  NotCounted,
  Question,
  QuestionCode,
  Step,
  SummaryMeasure,
} from "@equality/model";
import type { GapConclusion, WorseOff } from "@equality/model/vocabulary";
import { refuse, requireConfidence, requireCount } from "../statistics/arguments.ts";
import type { Compared, GapKind } from "./gap-kind.ts";
import type { Labels, MinimumCount } from "./gap-question.ts";
import type { Held } from "./held.ts";

/** Two sides that are to be compared, and who is on neither. */
export interface Sides {
  readonly measure: SummaryMeasure;
  readonly group: { readonly people: ComparedPeople; readonly held: Held };
  readonly comparator: { readonly with: ComparedWith; readonly held: Held };
  readonly within: Labels;
  readonly period?: string;
  readonly notCounted: NotCounted;
  /** What makes the two sides unlike, or leaves it open. */
  readonly open: readonly QuestionCode[];
  readonly steps: readonly Step[];
}

/**
 * The gap between two sides. Undetermined where a side's figure is suppressed or missing, the two are not alike, or either is
 * of fewer people than the minimum: the questions say which.
 */
export const gapBetween = (
  sides: Sides,
  as: GapKind,
  { name, minimumCount }: MinimumCount,
  confidence: number,
): Finding<Gap> => {
  requireConfidence(confidence);
  requireCount("minimumCount", minimumCount);
  const { measure } = sides;
  const [group, comparator] = [sides.group.held, sides.comparator.held];
  if (measure.kind === "count") return refuse(`the measure ${measure.id}`, "one with a denominator", measure.kind);
  const open: QuestionCode[] = [...sides.open];
  if (group.kind === "suppressed" || comparator.kind === "suppressed") open.push("suppressedFigure");
  const isMissing = group.kind === "missing" || comparator.kind === "missing";
  if (isMissing && !open.includes("comparator")) open.push("missingFigure");
  const steps = [...sides.steps];
  if (open.length > 0 || !isUsable(group) || !isUsable(comparator)) return undetermined(measure.id, open, steps);
  const compared = as.compare(group, comparator, measure, confidence);
  const fewest = fewestOf([compared.group, compared.comparator]);
  const enough = fewest === null || fewest >= minimumCount;
  if (minimumCount > 0)
    steps.push({
      code: "enoughPeople",
      inputs: { policy: name, minimum: minimumCount, fewest: figureOfCount(fewest) },
      result: enough,
    });
  if (!enough) return undetermined(measure.id, ["enoughPeople"], steps);
  const value = gapOf(sides, measure.kind, as, compared, confidence);
  const { method, interval, concluded } = value;
  steps.push(
    {
      code: "gapWorkedOut",
      inputs: { kind: as.kind, group: compared.group, comparator: compared.comparator },
      result: compared.estimate,
    },
    { code: "intervalRead", inputs: { method, confidence, interval }, result: concluded },
  );
  return { kind: "determined", value, explanation: { rule: "gap", steps } };
};

const gapOf = (
  { measure, group, comparator, within, period, notCounted }: Sides,
  measureKind: Gap["measureKind"],
  { kind, unit, sign, assumes }: GapKind,
  compared: Compared,
  confidence: number,
): Gap => ({
  measure: measure.id,
  measureKind,
  kind,
  unit,
  ...(unit === "rate" && measure.kind === "rate" ? { per: measure.per } : {}),
  sign,
  within: { ...within },
  ...(period === undefined ? {} : { period }),
  group: { people: group.people, figure: compared.group },
  comparator: { with: comparator.with, figure: compared.comparator },
  estimate: compared.estimate,
  method: compared.method,
  confidence,
  interval: compared.interval,
  ...(assumes === undefined ? {} : { assumes }),
  concluded: concludedFrom(compared, sign === "groupToComparator" ? 1 : 0),
  worseOff: worseOffOf(compared, measure.better),
  notCounted,
});

const concludedFrom = ({ estimate, interval }: Compared, equal: 0 | 1): GapConclusion => {
  if (interval.kind !== "interval" && interval.kind !== "lowerLimitOnly")
    return estimate.kind === "known" ? "noInterval" : "notEstimable";
  const includes = interval.lower <= equal && (interval.kind === "lowerLimitOnly" || interval.upper >= equal);
  if (equal === 0) return includes ? "intervalIncludesZero" : "intervalExcludesZero";
  return includes ? "intervalIncludesOne" : "intervalExcludesOne";
};

/** By the figures of the two sides, so that a ratio to zero has an answer too. */
const worseOffOf = ({ group, comparator }: Compared, better: SummaryMeasure["better"]): WorseOff => {
  if (group.kind !== "known" || comparator.kind !== "known") return "notSaid";
  if (better !== "higher" && better !== "lower") return "notSaid";
  if (group.value === comparator.value) return "neither";
  return group.value < comparator.value === (better === "higher") ? "group" : "comparator";
};

const isUsable = (held: Held): held is Exclude<Held, { kind: "suppressed" | "missing" }> =>
  held.kind !== "suppressed" && held.kind !== "missing";

/** The fewest people on a side; null where no side tells. */
const fewestOf = (figures: readonly GapFigure[]): number | null => {
  const people = figures.flatMap((figure) =>
    figure.kind === "nobody" ? [0] : figure.kind === "known" && figure.people !== null ? [figure.people] : [],
  );
  return people.length === 0 ? null : Math.min(...people);
};

const figureOfCount = (value: number | null): Figure =>
  value === null ? { kind: "missing" } : { kind: "known", value };

const undetermined = (measure: string, codes: readonly QuestionCode[], steps: Step[]): Finding<Gap> => {
  const [first, ...rest] = [...new Set(codes)].map(
    (code): Question => ({ code, subject: { kind: "measure", id: measure } }),
  );
  return {
    kind: "undetermined",
    open: [first as Question, ...rest],
    alternatives: [],
    explanation: { rule: "gap", steps },
  };
};
