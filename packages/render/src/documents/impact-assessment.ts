import type { PublishedAssessment } from "@equality/model";
import type { FormalWording } from "../wording/formal.ts";
import { words as phraseOf } from "./blocks.ts";
import { compose } from "./compose.ts";
import { find } from "./context.ts";
import { impactAssessmentSections, type OfAssessment } from "./impact-assessment-sections.ts";
import type { DocumentSection, ToldDocument } from "./section.ts";

/**
 * An equality impact assessment: what is decided and what for, who is affected, on what evidence, who was asked, the
 * expected effect on each characteristic under each aim, what is changed because of it, and when it is looked at again.
 *
 * "Not known" and a blank are told as such, and neither is "no difference". That the effect was considered after the
 * decision is said where the audit found it. No form is required in England: it is one way to show due regard. A question
 * that the record does not answer is left out and named at the end, and `sections` of the result says so as a finding.
 *
 * @param published - What `publishable` passed on.
 * @param assessment - The id of the impact assessment.
 * @param wording - Words for adults, such as `formalEnGb`.
 * @param sections - The sections, in order: `impactAssessmentSections`, or those with some of your own (`placedAfter`).
 * @throws RangeError if the plan holds no impact assessment with that id.
 * @see Equality Act 2010 section 149: https://www.legislation.gov.uk/ukpga/2010/15/section/149
 *
 * @example
 * ```ts
 * import { impactAssessment } from "@equality/render"
 * import { formalEnGb } from "@equality/render/en-gb"
 * import type { EqualityPlan } from "@equality/model"
 * import { assess } from "@equality/rules"
 * import { minimumCount10, publishable } from "@equality/rules/disclosure"
 *
 * const record: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [],
 *   impactAssessments: [{
 *     id: "uniform", body: "hill", decision: "A new uniform", evidence: [], consulted: [], cells: [], mitigations: [],
 *   }],
 * }
 * const published = publishable(assess(record, { schemaVersion: 1, observations: [] }, "2026-11-23"), minimumCount10)
 * impactAssessment(published, "uniform", formalEnGb).title // => "Hill Trust: equality impact assessment"
 * ```
 */
export const impactAssessment = (
  published: PublishedAssessment,
  assessment: string,
  wording: FormalWording,
  sections: readonly DocumentSection<OfAssessment>[] = impactAssessmentSections,
): ToldDocument => {
  const { plan } = published;
  const found = find(plan.impactAssessments ?? [], assessment);
  const about: OfAssessment = { published, plan, words: wording, assessment: found };
  return compose(
    about,
    {
      kind: "impactAssessment",
      of: phraseOf(find(plan.bodies, found.body).name),
      about: [],
      documents: plan.documents.filter(({ id, kind }) => id === found.document && kind === "impactAssessment"),
    },
    sections,
  );
};
