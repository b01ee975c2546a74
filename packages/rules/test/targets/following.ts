import type {
  EqualityPlan,
  Figure,
  Finding,
  Measure,
  Objective,
  Observation,
  PrintedDate,
  Target,
  TargetProgress,
} from "@equality/model";
import { targetProgress } from "@equality/rules/targets";
import { girls, observation, observed, planOf } from "./plans.ts";

type Level = Extract<Target, { kind: "level" }>;

/** A school year by the calendar year in which it ends. */
export const ending = (year: number): PrintedDate => ({
  kind: "academicYear",
  startsIn: year - 1,
  printed: `${year - 1}/${String(year).slice(2)}`,
});

export const by = (date: PrintedDate): Target["timeLimit"] & object => ({ relation: "by", date });

export const of = (numerator: number, denominator: number): Figure => ({
  kind: "known",
  value: numerator / denominator,
  numerator,
  denominator,
});

export const plainly = (value: number): Figure => ({ kind: "known", value });

/** At least half of every pupil, unless said otherwise. */
export const level = (rest: Partial<Level>): Level => ({
  id: "target",
  printed: "as printed",
  strength: "will",
  kind: "level",
  operator: "atLeast",
  level: 0.5,
  unit: "proportion",
  subject: { kind: "value", measure: "measure", population: { kind: "everyone", people: "pupils" } },
  ...rest,
});

/** The gap between girls and boys, whom the plan names as another group. */
export const gapSubject: Extract<Target, { kind: "change" }>["subject"] = {
  kind: "gap",
  measure: "measure",
  group: girls,
  comparator: { kind: "population", population: { kind: "allOf", people: "pupils", groups: ["boys"] } },
};

/** Figures of every pupil by school year. */
export const seen = (figures: Readonly<Record<number, Figure>>, rest: Partial<Observation> = {}): Observation[] =>
  Object.entries(figures).map(([year, figure]) =>
    observation({ id: `all-${year}${rest.school ?? ""}`, at: ending(Number(year)), figure, ...rest }),
  );

/** Figures of girls and of boys by school year. */
export const sides = (
  figures: Readonly<Record<number, readonly [girls: Figure, boys: Figure]>>,
  rest: Partial<Observation> = {},
): Observation[] =>
  Object.entries(figures).flatMap(([year, both]) =>
    (["girls", "boys"] as const).map((group, i) =>
      observation({
        id: `${group}-${year}${rest.school ?? ""}`,
        at: ending(Number(year)),
        population: { kind: "allOf", people: "pupils", groups: [group] },
        figure: both[i] ?? { kind: "missing" },
        ...rest,
      }),
    ),
  );

export const planWith = (
  target: Target,
  measure: Partial<Measure> = {},
  schools: readonly string[] = [],
  rest: Partial<Objective> = {},
): EqualityPlan => {
  const plan = planOf(target, measure.kind ?? "proportion", rest);
  return {
    ...plan,
    measures: plan.measures.map((one) => ({ ...one, ...measure })),
    schools: schools.map((id) => ({ id, body: "trust", name: id })),
  };
};

/** The status of a finding; of one that is undetermined, the questions and what each answer would give. */
export const standing = (finding: Finding<TargetProgress>): unknown => {
  if (finding.kind === "determined") return finding.value.status;
  if (finding.kind === "notApplicable") return finding.because;
  const { open, alternatives } = finding;
  return {
    open: open.map(({ code }) => code),
    ...Object.fromEntries(alternatives.map(({ given, value }) => [given.answer, value.status])),
  };
};

export const measured = (finding: Finding<TargetProgress>): Extract<TargetProgress, { kind: "measured" }> => {
  if (finding.kind !== "determined" || finding.value.kind !== "measured")
    throw new Error(`not determined: ${JSON.stringify(standing(finding))}`);
  return finding.value;
};

export const asOf = "2026-11-23";

/** How a target stands on that day. */
export const today = (
  target: Target,
  observations: readonly Observation[],
  measure: Partial<Measure> = {},
  schools: readonly string[] = [],
): Finding<TargetProgress> =>
  targetProgress(target, planWith(target, measure, schools), observed(...observations), asOf);

/** From 40% in 2021 to 60% in 2031, out of 10,000: two points are due each school year. */
export const upward = level({ level: 0.6, baseline: { at: ending(2021), value: 0.4 }, timeLimit: by(ending(2031)) });

export { observed };
