import type {
  Action,
  Assessment,
  AuditResult,
  Body,
  EqualityPlan,
  Group,
  LifecycleEvent,
  Objective,
  PlanDocument,
  PrintedDate,
  ReviewCycle,
  Target,
} from "@equality/model";
import { audit, type CheckId } from "@equality/rules/audit";
import { deadlines } from "@equality/rules/review";
import { interpretTarget } from "@equality/rules/targets";

export const asOf = "2026-11-23";

type Parts = {
  body?: Partial<Body>;
  document?: Partial<PlanDocument>;
  objective?: Partial<Objective>;
  target?: Target;
  action?: Partial<Action>;
  groups?: Group[];
  schools?: EqualityPlan["schools"];
  roles?: EqualityPlan["roles"];
  /** Documents and objectives beside the one of each. */
  documents?: (Partial<PlanDocument> & { id: string })[];
  objectives?: (Partial<Objective> & { id: string })[];
  rest?: Partial<EqualityPlan>;
};

/** A plan of one English trust with one document and one objective, which holds the target and the action, if given. */
export const planWith = ({
  body,
  document,
  objective,
  target,
  action,
  groups = [],
  schools = [],
  roles = [],
  documents = [],
  objectives = [],
  rest,
}: Parts): EqualityPlan => ({
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england", ...body }],
  schools,
  roles,
  groups,
  measures: [
    { id: "share", label: "a share", kind: "proportion", better: "higher", topic: "other" },
    { id: "count", label: "a count", kind: "count", better: "higher", topic: "other" },
  ],
  documents: [
    documentWith({ discharges: ["equalityObjectives"], ...document }),
    ...documents.map((one) => documentWith(one)),
  ],
  objectives: [
    objectiveWith({
      targets: target === undefined ? [] : [target],
      actions: action === undefined ? [] : [actionWith(action)],
      ...objective,
    }),
    ...objectives.map((one) => objectiveWith(one)),
  ],
  ...rest,
});

const documentWith = (rest: Partial<PlanDocument>): PlanDocument => ({
  id: "document",
  body: "trust",
  kind: "objectives",
  title: "Objectives",
  discharges: [],
  events: [],
  reviewCycles: [],
  citations: [],
  ...rest,
});

const objectiveWith = (rest: Partial<Objective>): Objective => ({
  id: "objective",
  body: "trust",
  document: "document",
  statement: "a change",
  strength: "will",
  topics: ["other"],
  aims: [],
  characteristics: { kind: "none" },
  groups: [],
  scope: { kind: "body" },
  targets: [],
  actions: [],
  ...rest,
});

export const actionWith = (rest: Partial<Action>): Action => ({
  id: "action",
  text: "do it",
  activity: "other",
  topic: "other",
  ...rest,
});

/** Everything the audit finds, with the other findings it needs worked out by the rules themselves. */
export const auditOf = (plan: EqualityPlan, day = asOf): AuditResult[] => audit(plan, foundFor(plan, day), day);

const foundFor = (plan: EqualityPlan, day: string): Pick<Assessment, "deadlines" | "readings"> => ({
  deadlines: deadlines(plan, day),
  readings: plan.objectives.flatMap((objective) =>
    objective.targets.map((target) => ({
      objective: objective.id,
      target: target.id,
      finding: interpretTarget(target, plan, { schemaVersion: 1, observations: [] }),
    })),
  ),
});

/** The one finding of a check about a plan with one part of the kind that it judges. */
export const findingOf = (check: CheckId, plan: EqualityPlan, day = asOf): AuditResult["finding"] => {
  const [result, ...others] = auditOf(plan, day).filter((entry) => entry.check === check);
  if (result === undefined || others.length > 0) throw new Error(`${others.length} more results of ${check}`);
  return result.finding;
};

/** Its verdict, or how it is without one. */
export const verdict = (check: CheckId, plan: EqualityPlan, day = asOf): string => told(findingOf(check, plan, day));

/** What a check says of each part of the kind that it judges, by the part's id. */
export const verdicts = (check: CheckId, plan: EqualityPlan, day = asOf): Record<string, string> =>
  Object.fromEntries(
    auditOf(plan, day).flatMap(({ check: of, subject, finding }) =>
      of === check ? [[subject.id, told(finding)]] : [],
    ),
  );

const told = (finding: AuditResult["finding"]): string =>
  finding.kind === "determined" ? finding.value : finding.kind;

/** What a check asks, each with the part it asks about, and what each answer would give. */
export const asks = (check: CheckId, plan: EqualityPlan, day = asOf): [string[], Record<string, string>] => {
  const finding = findingOf(check, plan, day);
  if (finding.kind !== "undetermined") return [[], {}];
  return [
    finding.open.map(({ code, subject }) => `${code} ${subject.kind} ${subject.id}`),
    Object.fromEntries(finding.alternatives.map(({ given, value }) => [given.answer, value])),
  ];
};

/** What a check looked for, how many it found, and which. */
export const looks = (check: CheckId, plan: EqualityPlan): [string, number, string[]][] =>
  findingOf(check, plan).explanation.steps.flatMap((step) =>
    step.code === "looked" ? [[step.inputs.for, step.inputs.among, step.inputs.ids] as [string, number, string[]]] : [],
  );

export const day = (on: string): PrintedDate => ({ kind: "day", day: on, printed: on });
export const month = (of: string): PrintedDate => ({ kind: "month", month: of, printed: of });
export const year = (of: number): PrintedDate => ({ kind: "calendarYear", year: of, printed: String(of) });
export const event = (kind: LifecycleEvent["kind"], on: PrintedDate): LifecycleEvent => ({ kind, on });

export const cycle = (rest: Partial<ReviewCycle>): ReviewCycle => ({
  id: "cycle",
  every: "P4Y",
  bound: "exact",
  runsFrom: "approved",
  printed: "every four years",
  earlyIf: [],
  ...rest,
});

const common = { id: "target", printed: "as printed", strength: "will" } as const;
const everyone = { kind: "everyone", people: "pupils" } as const;
type Of<Kind extends Target["kind"]> = Extract<Target, { kind: Kind }>;

export const change = (rest: Partial<Of<"change">> = {}): Target => ({
  ...common,
  kind: "change",
  direction: "increase",
  amount: { value: 10, unit: "percent" },
  subject: { kind: "value", measure: "share", population: everyone },
  ...rest,
});

export const direction = (rest: Partial<Of<"direction">> = {}): Target => ({
  ...common,
  kind: "direction",
  direction: "increase",
  subject: { kind: "value", measure: "share", population: everyone },
  ...rest,
});

export const coverage = (rest: Partial<Of<"coverage">> = {}): Target => ({
  ...common,
  kind: "coverage",
  of: { kind: "schools" },
  share: 1,
  what: "a plan",
  topic: "accessibility",
  ...rest,
});

export const level = (rest: Partial<Of<"level">> = {}): Target => ({
  ...common,
  kind: "level",
  operator: "atLeast",
  level: 0.9,
  unit: "proportion",
  subject: { kind: "value", measure: "share", population: everyone },
  ...rest,
});

export const milestone = (rest: Partial<Of<"milestone">> = {}): Target => ({
  ...common,
  kind: "milestone",
  topic: "other",
  what: "a council",
  ...rest,
});

export const qualitative = (rest: Partial<Of<"qualitative">> = {}): Target => ({
  ...common,
  kind: "qualitative",
  topic: "belonging",
  what: "pupils belong",
  ...rest,
});

type Impact = NonNullable<EqualityPlan["impactAssessments"]>[number];

/** A plan with one impact assessment, in which nothing is recorded but what is given. */
export const impact = (rest: Partial<Impact>, parts: Parts = {}): EqualityPlan =>
  planWith({
    ...parts,
    rest: {
      impactAssessments: [
        {
          id: "impact",
          body: "trust",
          decision: "a new uniform",
          evidence: [],
          consulted: [],
          cells: [],
          mitigations: [],
          ...rest,
        },
      ],
      ...parts.rest,
    },
  });

type Item = NonNullable<EqualityPlan["information"]>[number];
type Figures = NonNullable<EqualityPlan["measures"][number]["payGapFigure"]>[];

/** A plan whose document discharges the duty of information, with an item of each limb named. */
export const informing = (limbs: Item["limb"][], parts: Parts = {}, rest: Partial<Item> = {}): EqualityPlan =>
  planWith({
    ...parts,
    document: { discharges: ["equalityInformation"], ...parts.document },
    rest: {
      information: limbs.map((limb, i) => ({
        id: `item-${i}`,
        body: "trust",
        document: "document",
        aims: [],
        characteristics: { kind: "named", characteristics: ["sex"] },
        groups: [],
        period: year(2025),
        source: "records",
        text: "two thirds are women",
        ...(rest as object),
        limb,
        kind: "narrative",
      })),
    },
  });

/** A plan whose document discharges the duty of the pay gap, with these figures. */
export const reporting = (
  payGapFigures: Figures,
  employees?: number,
  figure: "known" | "missing" | "suppressed" = "known",
) =>
  planWith({
    body: employees === undefined ? {} : { employees: { count: employees } },
    document: { kind: "informationReport", discharges: ["genderPayGap"] },
    rest: {
      measures: payGapFigures.map((payGapFigure) => ({
        id: payGapFigure,
        label: payGapFigure,
        kind: "ratioOfSums",
        better: "parity",
        topic: "pay",
        payGapFigure,
      })),
      information: payGapFigures.map((measure) => ({
        id: `item-${measure}`,
        body: "trust",
        document: "document",
        limb: "employees",
        aims: [],
        characteristics: { kind: "named", characteristics: ["sex"] },
        groups: [],
        period: year(2026),
        source: "payroll",
        kind: "figure",
        measure,
        figure: figure === "known" ? { kind: figure, value: 0.1 } : { kind: figure },
      })),
    },
  });
