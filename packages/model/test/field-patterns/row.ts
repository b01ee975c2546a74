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
  TargetSubject,
  TimeLimit,
} from "@equality/model";

/** A plan that holds something, and where. */
export interface Holder<Part> {
  readonly plan: EqualityPlan;
  readonly find: (plan: EqualityPlan) => Part;
}

/** A pattern of the field: its number, what it is, the plan that holds it, what is kept of it, and what must be. */
export interface Row {
  readonly number: string;
  readonly pattern: string;
  readonly plan: EqualityPlan;
  readonly kept: (plan: EqualityPlan) => unknown;
  readonly expected: unknown;
}

export const row = <Part>(
  number: string,
  pattern: string,
  { plan, find }: Holder<Part>,
  kept: (part: Part) => unknown,
  expected: unknown,
): Row => ({
  number,
  pattern,
  plan,
  kept: (read) => kept(find(read)),
  expected,
});

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
export const value: TargetSubject = { kind: "value", measure: "measure", population: pupils };

/** The gap between girls and the others. */
export const gap: Extract<TargetSubject, { kind: "gap" }> = {
  kind: "gap",
  measure: "measure",
  group: { kind: "allOf", people: "pupils", groups: ["girls"] },
  comparator: { kind: "complement" },
};

const first = <Part>(parts: readonly Part[] | undefined): Part => {
  const [part] = parts ?? [];
  if (part === undefined) throw new Error("The part is not there");
  return part;
};

const holder = <Part>(plan: EqualityPlan, find: (plan: EqualityPlan) => Part): Holder<Part> => ({ plan, find });

export const objective = (part: Partial<Objective>) =>
  holder({ ...base, documents: [aDocument], objectives: [{ ...anObjective, ...part }] }, ({ objectives }) =>
    first(objectives),
  );

export const objectives = (...parts: Partial<Objective>[]) => {
  const all = parts.map((part, i) => ({ ...anObjective, ...part, id: `objective-${i + 1}` }));
  return holder({ ...base, documents: [aDocument], objectives: all }, (read) => read.objectives);
};

/** Targets of one objective. */
export const targets = (...parts: Without<Target, "id" | "strength">[]) => {
  const all = parts.map((part, i) => ({ strength: "will", ...part, id: `target-${i + 1}` }) as Target);
  return holder(
    { ...base, documents: [aDocument], objectives: [{ ...anObjective, targets: all }] },
    ({ objectives }) => first(objectives).targets,
  );
};

type TargetPart<Kind extends Target["kind"]> = Without<Extract<Target, { kind: Kind }>, "id" | "strength"> & {
  readonly strength?: Target["strength"];
};

export const target = <Kind extends Target["kind"]>(part: { readonly kind: Kind } & TargetPart<Kind>) => {
  const whole = { strength: "will", ...part, id: "target" } as Target;
  const plan = { ...base, documents: [aDocument], objectives: [{ ...anObjective, targets: [whole] }] };
  return holder(plan, ({ objectives }) => first(first(objectives).targets) as Extract<Target, { kind: Kind }>);
};

export const action = (part: Partial<Action>) => {
  const whole: Action = { id: "action", text: "An action", activity: "other", topic: "other", ...part };
  return holder(
    { ...base, documents: [aDocument], objectives: [{ ...anObjective, actions: [whole] }] },
    ({ objectives }) => first(first(objectives).actions),
  );
};

export const document = (part: Partial<PlanDocument>, ...before: Partial<PlanDocument>[]) => {
  const documents = [
    { ...aDocument, ...part },
    ...before.map((other, i) => ({ ...aDocument, id: `other-${i + 1}`, ...other })),
  ];
  return holder({ ...base, documents }, ({ documents: all }) => first(all));
};

export const groups = (...parts: Omit<Group, "id">[]) => {
  const all = parts.map((part, i) => ({ ...part, id: `group-${i + 1}` }));
  return holder({ ...base, groups: all }, (plan) => plan.groups);
};

export const group = (part: Omit<Group, "id">) => holder(groups(part).plan, ({ groups: all }) => first(all));

export const measure = (part: Omit<Measure, "id">) =>
  holder({ ...base, measures: [{ id: "measure", ...part }] }, ({ measures }) => first(measures));

export const role = (part: Omit<Role, "id">) =>
  holder({ ...base, roles: [{ id: "role", ...part }] }, ({ roles }) => first(roles));

export const body = (part: Partial<Body>) =>
  holder({ ...base, bodies: [{ ...first(base.bodies), ...part }] }, ({ bodies }) => first(bodies));

/** A printed date, as the period of a document. */
export const date = (period: PrintedDate) =>
  holder({ ...base, documents: [{ ...aDocument, period }] }, ({ documents }) => first(documents).period as PrintedDate);

export const timeLimit = (limit: TimeLimit) => {
  const { plan } = target({
    kind: "milestone",
    printed: "as printed",
    topic: "other",
    what: "a thing",
    timeLimit: limit,
  });
  return holder(plan, ({ objectives }) => first(first(objectives).targets).timeLimit as TimeLimit);
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
  return holder({ ...base, incidents: [whole] }, ({ incidents }) => first(incidents));
};

export const information = (
  ...parts: Without<
    InformationItem,
    "id" | "body" | "document" | "limb" | "aims" | "characteristics" | "groups" | "period"
  >[]
) => {
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
  return holder({ ...base, documents: [aDocument], information: items }, (plan) => plan.information ?? []);
};
