import type { EqualityPlan, Subject } from "@equality/model";

/** A part of a plan in its own words, by which a reader knows it; null for a part that has none. */
export const namedPart = (plan: EqualityPlan, { kind, id }: Subject): string | null =>
  named[kind](plan).find((part) => part.id === id)?.words ?? null;

type Named = readonly { readonly id: string; readonly words: string }[];

const targetsOf = ({ objectives }: EqualityPlan) => objectives.flatMap(({ targets }) => targets);
const actionsOf = ({ objectives }: EqualityPlan) => objectives.flatMap(({ actions }) => actions);

const named: Readonly<Record<Subject["kind"], (plan: EqualityPlan) => Named>> = {
  body: ({ bodies }) => bodies.map(({ id, name }) => ({ id, words: name })),
  school: ({ schools }) => schools.map(({ id, name }) => ({ id, words: name })),
  document: ({ documents }) => documents.map(({ id, title }) => ({ id, words: title })),
  cycle: ({ documents }) =>
    documents.flatMap(({ reviewCycles }) => reviewCycles.map(({ id, printed }) => ({ id, words: printed }))),
  citation: ({ documents }) =>
    documents.flatMap(({ citations }) => citations.map(({ id, printed }) => ({ id, words: printed }))),
  objective: ({ objectives }) => objectives.map(({ id, statement }) => ({ id, words: statement })),
  target: (plan) => targetsOf(plan).map(({ id, printed }) => ({ id, words: printed })),
  action: (plan) => actionsOf(plan).map(({ id, text }) => ({ id, words: text })),
  group: ({ groups }) => groups.map(({ id, label }) => ({ id, words: label })),
  measure: ({ measures }) => measures.map(({ id, label }) => ({ id, words: label })),
  impactAssessment: ({ impactAssessments = [] }) =>
    impactAssessments.map(({ id, decision }) => ({ id, words: decision })),
  silencing: ({ silenced = [] }) => silenced.map(({ id, because }) => ({ id, words: because })),
};
