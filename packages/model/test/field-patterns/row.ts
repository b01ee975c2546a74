import type {
  Action,
  Body,
  EqualityPlan,
  Group,
  IncidentCount,
  InformationItem,
  Measure,
  Objective,
  PlanDocument,
  Population,
  PrintedDate,
  Role,
  Target,
  TimeLimit,
} from "@equality/model";

/** A pattern of the field: its number, what it is, the plan that holds it, what that plan keeps of it, and what it must keep. */
export type Row = readonly [number: string, pattern: string, plan: EqualityPlan, kept: (plan: EqualityPlan) => unknown, expected: unknown];

const base: EqualityPlan = {
  schemaVersion: 1,
  bodies: [
    { id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" },
    { id: "college", kind: "academyTrust", name: "A college", jurisdiction: "england" },
  ],
  schools: [{ id: "school", body: "trust", name: "A school" }],
  roles: [
    { id: "head", kind: "headteacher", label: "Headteacher" },
    { id: "board", kind: "trustBoard", label: "Board" },
  ],
  groups: [
    { id: "girls", label: "girls", means: { kind: "characteristic", characteristic: "sex", value: "female" } },
    { id: "travellers", label: "Traveller pupils", means: { kind: "nonStatutory", group: "gypsyRomaTraveller" } },
    { id: "free-meals", label: "FSM", means: { kind: "nonStatutory", group: "freeSchoolMeals" } },
  ],
  measures: [{ id: "measure", label: "reading", kind: "proportion", better: "higher", topic: "attainment" }],
  documents: [],
  objectives: [],
};

const aDocument: PlanDocument = {
  id: "document",
  body: "trust",
  kind: "objectives",
  title: "Objectives",
  discharges: [],
  events: [],
  reviewCycles: [],
  citations: [],
};

const anObjective: Objective = {
  id: "objective",
  body: "trust",
  document: "document",
  statement: "An objective",
  strength: "will",
  topics: ["other"],
  aims: [],
  characteristics: { kind: "none" },
  groups: [],
  scope: { kind: "body" },
  targets: [],
  actions: [],
};

type Without<T, Key extends string> = T extends unknown ? Omit<T, Key> : never;

/** Any pupils, where a pattern is not about whom. */
export const pupils: Population = { kind: "everyone", people: "pupils" };

/** A value of the one measure, where a pattern is not about what is counted. */
export const value = { kind: "value", measure: "measure", population: pupils } as const;

/** The gap between girls and the others. */
export const gap = {
  kind: "gap",
  measure: "measure",
  group: { kind: "allOf", people: "pupils", groups: ["girls"] },
  comparator: { kind: "complement" },
} as const;

const first = <Part>(parts: readonly Part[] | undefined): Part => {
  const [part] = parts ?? [];
  if (part === undefined) throw new Error("The part is not there");
  return part;
};

const row = <Part>(plan: EqualityPlan, find: (plan: EqualityPlan) => Part) =>
  (number: string, pattern: string, kept: (part: Part) => unknown, expected: unknown): Row => [number, pattern, plan, (read) => kept(find(read)), expected];

export const objective = (part: Partial<Objective>) =>
  row({ ...base, documents: [aDocument], objectives: [{ ...anObjective, ...part }] }, ({ objectives }) => first(objectives));

/** Targets of one objective. */
export const targets = (...parts: Without<Target, "id" | "strength">[]) => {
  const all = parts.map((part, i) => ({ strength: "will", ...part, id: `target-${i + 1}` }) as Target);
  return row({ ...base, documents: [aDocument], objectives: [{ ...anObjective, targets: all }] }, ({ objectives }) => first(objectives).targets);
};

type TargetPart<Kind extends Target["kind"]> = Without<Extract<Target, { kind: Kind }>, "id" | "strength"> & { readonly strength?: Target["strength"] };

export const target = <Kind extends Target["kind"]>(part: TargetPart<Kind>) => {
  const whole = { strength: "will", ...part, id: "target" } as Target;
  const plan = { ...base, documents: [aDocument], objectives: [{ ...anObjective, targets: [whole] }] };
  return row(plan, ({ objectives }) => first(first(objectives).targets) as Extract<Target, { kind: Kind }>);
};

export const action = (part: Partial<Action>) => {
  const whole: Action = { id: "action", text: "An action", activity: "other", topic: "other", ...part };
  return row({ ...base, documents: [aDocument], objectives: [{ ...anObjective, actions: [whole] }] }, ({ objectives }) => first(first(objectives).actions));
};

export const document = (part: Partial<PlanDocument>, ...before: Partial<PlanDocument>[]) => {
  const documents = [{ ...aDocument, ...part }, ...before.map((other, i) => ({ ...aDocument, id: `other-${i + 1}`, ...other }))];
  return row({ ...base, documents }, ({ documents: all }) => first(all));
};

export const group = (part: Omit<Group, "id">) => row({ ...base, groups: [{ id: "group", ...part }] }, ({ groups }) => first(groups));

export const measure = (part: Omit<Measure, "id">) => row({ ...base, measures: [{ id: "measure", ...part }] }, ({ measures }) => first(measures));

export const role = (part: Omit<Role, "id">) => row({ ...base, roles: [{ id: "role", ...part }] }, ({ roles }) => first(roles));

export const body = (part: Partial<Body>) => row({ ...base, bodies: [{ ...first(base.bodies), ...part }] }, ({ bodies }) => first(bodies));

/** A printed date, as the period of a document. */
export const date = (period: PrintedDate) => row({ ...base, documents: [{ ...aDocument, period }] }, ({ documents }) => first(documents).period as PrintedDate);

export const timeLimit = (limit: TimeLimit) => {
  const { objectives, ...plan } = target({ kind: "milestone", printed: "x", topic: "other", what: "x", timeLimit: limit })("", "", () => {}, "")[2];
  return row({ ...plan, objectives }, (read) => first(first(read.objectives).targets).timeLimit as TimeLimit);
};

export const incident = (part: Partial<IncidentCount>) => {
  const whole: IncidentCount = {
    id: "incidents",
    body: "trust",
    about: { kind: "notRecorded" },
    count: { kind: "known", value: 3 },
    period: { kind: "academicYear", startsIn: 2025, printed: "2025/26" },
    source: "Log",
    ...part,
  };
  return row({ ...base, incidents: [whole] }, ({ incidents }) => first(incidents));
};

export const information = (...parts: Without<InformationItem, "id" | "body" | "document" | "limb" | "aims" | "characteristics" | "groups" | "period">[]) => {
  const items = parts.map(
    (part, i) =>
      ({
        id: `item-${i + 1}`,
        body: "trust",
        document: "document",
        limb: "others",
        aims: [],
        characteristics: { kind: "none" },
        groups: [],
        period: { kind: "academicYear", startsIn: 2025, printed: "2025/26" },
        ...part,
      }) as InformationItem,
  );
  return row({ ...base, documents: [aDocument], information: items }, (plan) => plan.information ?? []);
};
