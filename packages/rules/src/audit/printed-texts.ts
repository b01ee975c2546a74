import type { EqualityPlan, Objective, PlanDocument } from "@equality/model";

/** Every text that a document prints, as far as the plan holds it, without what it cites: that has checks of its own. */
export const printedTexts = (document: PlanDocument, plan: EqualityPlan): string[] => {
  const { title, statements, responsibilities, commitments, reports, monitoring, definitions } = document;
  const { supportOffered, impactQuestions, impactStatement, schoolObjectives, relatedPolicies } = document;
  const entries = [
    statements,
    responsibilities,
    commitments,
    reports,
    monitoring,
    definitions,
    supportOffered,
    impactQuestions,
  ];
  return [
    title,
    ...entries.flatMap((list = []) => list.map(({ text }) => text)),
    ...document.reviewCycles.map(({ printed }) => printed),
    ...(impactStatement === undefined ? [] : [impactStatement]),
    ...(schoolObjectives === undefined ? [] : [schoolObjectives.printed]),
    ...(relatedPolicies ?? []),
    ...plan.objectives.filter((objective) => objective.document === document.id).flatMap(textsOf),
    ...(plan.information ?? []).flatMap((item) =>
      item.kind === "narrative" && item.document === document.id ? [item.text] : [],
    ),
  ];
};

const textsOf = ({ title, statement, rationale, evidence = [], outcome, ...objective }: Objective): string[] => [
  ...[title, statement, rationale, outcome].filter((text) => text !== undefined),
  ...evidence,
  ...objective.targets.map(({ printed }) => printed),
  ...[...objective.actions, ...(objective.monitoring ?? [])].map(({ text }) => text),
];

/** The sentences of some texts. "S.I. 2011 No. 2260" is not three of them: a sentence begins with a capital letter. */
export const sentencesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/(?<=[.!?;])\s+(?=\p{Lu})|\n+/u)).filter((sentence) => sentence.trim() !== "");
