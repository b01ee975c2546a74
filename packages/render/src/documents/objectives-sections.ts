import type { PlanDocument } from "@equality/model";
import { bullets, said } from "./blocks.ts";
import type { Context } from "./context.ts";
import { dateBlocks } from "./parts/dates.ts";
import { citationBlocks, listedBlocks } from "./parts/law.ts";
import { definitionBlocks, groupBlocks, listBlocks, textsOf } from "./parts/lists.ts";
import { objectiveParts } from "./parts/objectives.ts";
import { commitmentParts, statementBlocks } from "./parts/promises.ts";
import { summaryBlocks } from "./parts/summary.ts";
import { monitoringBlocks, reportBlocks, responsibilityBlocks } from "./parts/watching.ts";
import { allOf, contentOf, dutiesOf, none } from "./provisions.ts";
import type { DocumentSection } from "./section.ts";

/** A document of the plan, of which a section tells. */
export interface OfDocument extends Context {
  readonly document: PlanDocument;
}

const objectivesDuty = /* @__PURE__ */ (() =>
  allOf(dutiesOf("equalityObjectives", "equalityOutcomes"), contentOf("specificAndMeasurable")))();

/**
 * What `objectives` tells of each document of a plan, in this order. Not each document has each: a policy has no
 * objectives, and a list of objectives promises nothing beside them.
 *
 * @example
 * ```ts
 * import { objectivesSections } from "@equality/render"
 *
 * objectivesSections.slice(0, 3).map(({ id }) => id) // => ["summary", "objectives", "no-objective"]
 * ```
 */
export const objectivesSections: readonly DocumentSection<OfDocument>[] = /* @__PURE__ */ (() => [
  {
    id: "summary",
    heading: ({ words }) => words.objectives.summary?.heading ?? [],
    serves: objectivesDuty,
    tell: (about) => summaryBlocks(about, about.document),
  },
  {
    id: "objectives",
    heading: ({ words }) => words.objectives.heading,
    serves: objectivesDuty,
    tell: (about) => objectiveParts(about, about.document),
  },
  {
    id: "no-objective",
    heading: ({ words }) => words.objectives.noObjectiveFor.heading,
    serves: contentOf("objectiveOrReasons"),
    tell: ({ words, document: { noObjectiveFor = [] } }) =>
      bullets(
        noObjectiveFor.map(({ characteristic, because }) =>
          words.objectives.noObjectiveFor.item({
            characteristic: words.people.characteristic[characteristic],
            printed: because,
          }),
        ),
      ),
  },
  {
    id: "promises",
    heading: ({ words }) => words.policy.commitments.heading,
    serves: dutiesOf("generalDuty"),
    tell: (about) => commitmentParts(about, `${about.document.id}-promises`, about.document.commitments),
  },
  {
    id: "groups",
    heading: ({ words }) => words.policy.groupsNamed.heading,
    serves: none,
    tell: (about) => groupBlocks(about, about.document.groupsNamed),
  },
  {
    id: "support",
    heading: ({ words }) => words.policy.support.heading,
    serves: dutiesOf("generalDuty"),
    tell: (about) => listBlocks(about, about.words.policy.support.intro, textsOf(about.document.supportOffered)),
  },
  {
    id: "roles",
    heading: ({ words }) => words.policy.responsibilities.heading,
    serves: none,
    tell: (about) => responsibilityBlocks(about, about.document.responsibilities),
  },
  {
    id: "monitoring",
    heading: ({ words }) => words.policy.monitoring.heading,
    serves: dutiesOf("generalDuty"),
    tell: (about) => monitoringBlocks(about, about.document.monitoring),
  },
  {
    id: "reports",
    heading: ({ words }) => words.policy.reports.heading,
    serves: dutiesOf("equalityInformation", "equalityObjectives"),
    tell: (about) => reportBlocks(about, about.document.reports),
  },
  {
    id: "statements",
    heading: ({ words }) => words.policy.statements.heading,
    serves: none,
    tell: (about) => statementBlocks(about, about.document.statements),
  },
  {
    id: "questions",
    heading: ({ words }) => words.policy.impactQuestions.heading,
    serves: dutiesOf("generalDuty", "impactAssessment"),
    tell: (about) =>
      listBlocks(about, about.words.policy.impactQuestions.intro, textsOf(about.document.impactQuestions), "ordered"),
  },
  {
    id: "impact",
    heading: ({ words }) => words.policy.impactStatement.heading,
    serves: none,
    tell: ({ words, document: { impactStatement } }) =>
      impactStatement === undefined ? [] : said(words.policy.impactStatement.said({ printed: impactStatement })),
  },
  {
    id: "related",
    heading: ({ words }) => words.policy.relatedPolicies.heading,
    serves: none,
    tell: (about) => listBlocks(about, about.words.policy.relatedPolicies.intro, about.document.relatedPolicies),
  },
  {
    id: "definitions",
    heading: ({ words }) => words.policy.definitions.heading,
    serves: none,
    tell: (about) => definitionBlocks(about, about.document.definitions),
  },
  {
    id: "dates",
    heading: ({ words }) => words.documents.datesHeading,
    serves: contentOf("accessibleToPublic"),
    tell: (about) => dateBlocks(about, about.document),
  },
  {
    id: "characteristics",
    heading: ({ words }) => words.law.listed.heading,
    serves: none,
    tell: (about) => listedBlocks(about, about.document),
  },
  {
    id: "law",
    heading: ({ words }) => words.law.heading,
    serves: none,
    tell: (about) => citationBlocks(about, about.document),
  },
])();
