import type { ImpactAssessment } from "@equality/model";
import { table } from "../tree/build.ts";
import type { Block } from "../tree/node.ts";
import { bullets, cell, said, unique } from "./blocks.ts";
import { type FormalContext, find } from "./context.ts";
import { timeFacts } from "./nodes.ts";
import { decisionSaid } from "./parts/decisions.ts";
import { aimOf, dutiesOf } from "./provisions.ts";
import type { DocumentSection } from "./section.ts";

/** An impact assessment, of which a section tells. */
export interface OfAssessment extends FormalContext {
  readonly assessment: ImpactAssessment;
}

type Section = DocumentSection<OfAssessment>;

const dueRegard = /* @__PURE__ */ dutiesOf("generalDuty", "impactAssessment");

const nameOf = ({ words }: OfAssessment, { on }: ImpactAssessment["cells"][number]): string =>
  on.kind === "characteristic" ? words.people.characteristic[on.characteristic] : words.impact.group[on.group];

/** A section that lists what a field holds. */
const listed = (
  id: "evidence" | "consulted" | "changes",
  field: (assessment: ImpactAssessment) => readonly string[],
): Section => ({
  id,
  heading: ({ words }) => words.impact.headings[id],
  serves: dueRegard,
  tell: ({ words, assessment }) => bullets(field(assessment).map((printed) => words.impact.printed({ printed }))),
});

/** A section that tells what a field says in words. */
const worded = (
  id: "purpose" | "conduct" | "proportionality",
  serves: Section["serves"],
  field: (assessment: ImpactAssessment) => string | undefined,
): Section => ({
  id,
  heading: ({ words }) => words.impact.headings[id],
  serves,
  tell: ({ words, assessment }) => {
    const printed = field(assessment);
    return printed === undefined ? [] : said(words.impact.printed({ printed }));
  },
});

const effectBlocks = (about: OfAssessment): readonly Block[] => {
  const { impact, objectives } = about.words;
  const { caption, columns, aim: aimSaid, effect: effectSaid, why: whySaid } = impact.effects;
  const { cells } = about.assessment;
  if (cells.length === 0) return [];
  return [
    table(
      caption,
      [columns.on, columns.aim, columns.effect, columns.why],
      cells.map((one) => [
        nameOf(about, one),
        cell(aimSaid({ aim: one.aim === undefined ? null : objectives.aim[one.aim] })),
        cell(effectSaid({ effect: one.effect })),
        cell(whySaid({ printed: one.why ?? null })),
      ]),
    ),
  ];
};

/** Whether the audit found that the effect was considered after the decision. */
const isTooLate = ({ published, assessment }: OfAssessment): boolean =>
  published.audit.some(
    ({ check, subject, finding }) =>
      check === "consideredBeforeDecision" &&
      subject.id === assessment.id &&
      finding.kind === "determined" &&
      finding.value === "notMet",
  );

/**
 * The sections of an equality impact assessment: its twelve questions, in order.
 *
 * @example
 * ```ts
 * import { impactAssessmentSections } from "@equality/render"
 *
 * impactAssessmentSections.length // => 12
 * ```
 */
export const impactAssessmentSections: readonly Section[] = /* @__PURE__ */ (() => [
  {
    id: "decision",
    heading: ({ words }) => words.impact.headings.decision,
    serves: dueRegard,
    tell: (about) => {
      const { trainedOn, minute } = about.assessment;
      return said(
        decisionSaid(about, about.assessment),
        about.words.impact.knew({
          trainedOn: trainedOn === undefined ? null : timeFacts(about, trainedOn),
          minute: minute ?? null,
        }),
      );
    },
  },
  worded("purpose", dueRegard, ({ purpose }) => purpose),
  {
    id: "affected",
    heading: ({ words }) => words.impact.headings.affected,
    serves: dueRegard,
    tell: (about) => {
      const names = unique(
        about.assessment.cells.filter(({ effect }) => effect !== "noDifference").map((one) => nameOf(about, one)),
      );
      return names.length === 0
        ? []
        : [
            ...said(about.words.impact.affected.intro),
            ...bullets(names.map((name) => about.words.impact.affected.item({ name }))),
          ];
    },
  },
  listed("evidence", ({ evidence }) => evidence),
  listed("consulted", ({ consulted }) => consulted),
  {
    id: "effects",
    heading: ({ words }) => words.impact.headings.effects,
    serves: aimOf("eliminate", "advance", "foster"),
    tell: effectBlocks,
  },
  worded("conduct", aimOf("eliminate"), ({ prohibitedConduct }) => prohibitedConduct),
  listed("changes", ({ mitigations }) => mitigations),
  worded("proportionality", dueRegard, ({ proportionality }) => proportionality),
  {
    id: "outcome",
    heading: ({ words }) => words.impact.headings.outcome,
    serves: dueRegard,
    tell: (about) => {
      const { outcome } = about.assessment;
      return [
        ...(outcome === undefined ? [] : said(about.words.impact.outcome[outcome])),
        ...(isTooLate(about) ? said(about.words.impact.tooLate) : []),
      ];
    },
  },
  {
    id: "review",
    heading: ({ words }) => words.impact.headings.review,
    serves: dueRegard,
    tell: (about) => {
      const { reviewOn } = about.assessment;
      return reviewOn === undefined ? [] : said(about.words.impact.review({ on: timeFacts(about, reviewOn) }));
    },
  },
  {
    id: "publication",
    heading: ({ words }) => words.impact.headings.publication,
    serves: dutiesOf("impactAssessment"),
    tell: (about) => {
      const { document, recordId, retainUntil } = about.assessment;
      const { title, address } = document === undefined ? {} : find(about.plan.documents, document);
      return said(
        title === undefined ? [] : about.words.impact.publication({ document: title, url: address ?? null }),
        about.words.impact.kept({
          recordId: recordId ?? null,
          until: retainUntil === undefined ? null : timeFacts(about, retainUntil),
        }),
      );
    },
  },
])();
