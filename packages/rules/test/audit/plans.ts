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
    {
      id: "document",
      body: "trust",
      kind: "objectives",
      title: "Objectives",
      discharges: ["equalityObjectives"],
      events: [],
      reviewCycles: [],
      citations: [],
      ...document,
    },
  ],
  objectives: [
    {
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
      targets: target === undefined ? [] : [target],
      actions:
        action === undefined ? [] : [{ id: "action", text: "do it", activity: "other", topic: "other", ...action }],
      ...objective,
    },
  ],
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
export const verdict = (check: CheckId, plan: EqualityPlan, day = asOf): string => {
  const finding = findingOf(check, plan, day);
  return finding.kind === "determined" ? finding.value : finding.kind;
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
