import type { PublishedAssessment } from "@equality/model";
import type { FormalWording } from "../wording/formal.ts";
import { accessibilityPlanSections, type OfSchool, plansOf } from "./accessibility-plan-sections.ts";
import { words as phraseOf, said } from "./blocks.ts";
import { compose } from "./compose.ts";
import { find } from "./context.ts";
import type { DocumentSection, ToldDocument } from "./section.ts";

/**
 * The accessibility plan of one school: its period and reviews, what is to be done for each of the three purposes with
 * the barriers, actions, roles, costs and times, who was asked, and what is set aside for it.
 *
 * A plan is owed for each school, and one purpose left empty leaves it incomplete: `sections` of the result says so as a
 * finding, and the document names at its end what was left out. Disability is its subject, not special educational needs.
 *
 * @param published - What `publishable` passed on.
 * @param school - The id of the school.
 * @param wording - Words for adults, such as `formalEnGb`.
 * @param sections - The sections, in order: `accessibilityPlanSections`, or those with some of your own (`placedAfter`).
 * @throws RangeError if the plan holds no school with that id.
 * @see Equality Act 2010 Schedule 10: https://www.legislation.gov.uk/ukpga/2010/15/schedule/10
 *
 * @example
 * ```ts
 * import { accessibilityPlan } from "@equality/render"
 * import { formalEnGb } from "@equality/render/en-gb"
 * import type { EqualityPlan } from "@equality/model"
 * import { assess } from "@equality/rules"
 * import { minimumCount10, publishable } from "@equality/rules/disclosure"
 *
 * const record: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *   schools: [{ id: "north", body: "hill", name: "North School" }],
 *   roles: [], groups: [], measures: [], documents: [], objectives: [],
 * }
 * const published = publishable(assess(record, { schemaVersion: 1, observations: [] }, "2026-11-23"), minimumCount10)
 * const plan = accessibilityPlan(published, "north", formalEnGb)
 * plan.title // => "North School: accessibility plan"
 * plan.sections.filter(({ finding }) => finding.kind === "determined" && finding.value === "leftOut").length // => 6
 * ```
 */
export const accessibilityPlan = (
  published: PublishedAssessment,
  school: string,
  wording: FormalWording,
  sections: readonly DocumentSection<OfSchool>[] = accessibilityPlanSections,
): ToldDocument => {
  const { plan } = published;
  const about: OfSchool = { published, plan, words: wording, school: find(plan.schools, school) };
  const { name, kind, body } = about.school;
  return compose(
    about,
    {
      kind: "accessibilityPlan",
      of: phraseOf(name),
      about: said(
        wording.accessibility.school({ school: name, kind: kind ?? null, body: find(plan.bodies, body).name }),
      ),
      documents: plansOf(about),
    },
    sections,
  );
};
