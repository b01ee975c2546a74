import type { DocumentKind } from "@equality/model/vocabulary";
import type { OutlineWording } from "../../wording/outline.ts";
import { phrase, say } from "../say.ts";
import { citationsPhrase } from "./citation.ts";

const kinds: Readonly<Record<DocumentKind, string>> = {
  dutyStatement: "equality duty statement",
  objectives: "equality objectives and action plan",
  informationAndObjectives: "equality information and objectives",
  actionPlan: "equality objectives and action plan",
  policy: "equality policy",
  informationReport: "equality information report",
  progressReport: "yearly report on progress towards the equality objectives",
  accessibilityPlan: "accessibility plan",
  impactAssessment: "equality impact assessment",
};

export const outline: OutlineWording = {
  lead: ({ kind, of, asOf }) => [
    say`This is the ${kinds[kind]} of ${of}, made from its records.`,
    say`Days are counted to ${asOf}.`,
  ],
  front: phrase`Version, approval and next review`,
  noDocument: ({ kind }) => [
    say`The record holds no document of its own for the ${kinds[kind]}, so no version and no approval can be told.`,
  ],
  leftOut: {
    heading: phrase`What the record does not hold`,
    intro: [say`These sections are left out, because the record holds nothing for them:`],
    item: ({ heading, citations }) => [
      citations.length === 0 ? say`${heading}.` : say`${heading}: ${citationsPhrase(citations)}.`,
    ],
  },
  end: {
    heading: phrase`About this document`,
    said: [
      say`Dates, amounts and roles are those of the record; nothing was added to them.`,
      say`What the law requires, what guidance advises and what is local policy are named apart.`,
      say`Ask for this document in another format, such as large print, audio or braille.`,
      say`A version for children aged 9 to 11 is written from the same record.`,
    ],
  },
};
