import type { PublishedAssessment, School } from "@equality/model";
import {
  accessibilityPlanPurposeCitation,
  accessibilityPlanPurposes,
  accessibilityPlanResourcesCitation,
} from "@equality/model/vocabulary";
import type { FormalWording } from "../wording/formal.ts";
import { bullets, words as phraseOf, said } from "./blocks.ts";
import { compose } from "./compose.ts";
import { type FormalContext, find } from "./context.ts";
import { currentEditions } from "./parts/editions.ts";
import { consultedOn } from "./parts/engagement.ts";
import { isFor } from "./parts/is-for.ts";
import { withheldBlocks } from "./parts/lead.ts";
import { objectivesOf, purposeBlocks } from "./parts/purpose.ts";
import { reviewBlocks } from "./parts/review.ts";
import { dutiesOf } from "./provisions.ts";
import type { DocumentSection, ToldDocument } from "./section.ts";

/** A school, of whose accessibility plan a section tells. */
export interface OfSchool extends FormalContext {
  readonly school: School;
}

const accessibilityDuty = /* @__PURE__ */ dutiesOf("accessibilityPlan");

const plansOf = ({ plan, school }: OfSchool) =>
  currentEditions(plan)
    .filter(({ kind }) => kind === "accessibilityPlan")
    .filter(isFor(school));

/** Provisions that bind only where a duty to have an accessibility plan does. */
const where =
  (citation: typeof accessibilityPlanResourcesCitation): DocumentSection<OfSchool>["serves"] =>
  (about) =>
    accessibilityDuty(about).length === 0 ? [] : [citation];

/**
 * The sections of a school's accessibility plan, in order: its three purposes, each with its own provision, between its
 * period and the resources set aside.
 *
 * @example
 * ```ts
 * import { accessibilityPlanSections } from "@equality/render"
 *
 * accessibilityPlanSections.map(({ id }) => id)
 * // => ["period", "curriculum", "environment", "information", "asked", "resources"]
 * ```
 */
export const accessibilityPlanSections: readonly DocumentSection<OfSchool>[] = /* @__PURE__ */ (() => [
  {
    id: "period",
    heading: ({ words }) => words.accessibility.headings.period,
    serves: accessibilityDuty,
    tell: (about) => reviewBlocks(about, plansOf(about)),
  },
  ...accessibilityPlanPurposes.map(
    (purpose): DocumentSection<OfSchool> => ({
      id: purpose,
      heading: ({ words }) => words.accessibility.headings[purpose],
      serves: where(accessibilityPlanPurposeCitation[purpose]),
      tell: (about) => purposeBlocks(about, plansOf(about), purpose),
    }),
  ),
  {
    id: "asked",
    heading: ({ words }) => words.accessibility.headings.asked,
    serves: where(accessibilityPlanPurposeCitation.information),
    tell: (about) => bullets(consultedOn(about, plansOf(about))),
  },
  {
    id: "resources",
    heading: ({ words }) => words.accessibility.headings.resources,
    serves: where(accessibilityPlanResourcesCitation),
    tell: (about) => {
      const objectives = objectivesOf(about, plansOf(about));
      return [
        ...bullets(
          objectives
            .flatMap(({ actions }) => actions)
            .map(({ text, cost, resources }) => ({
              action: text,
              told: [...(cost ? [cost.printed] : []), ...(resources ?? [])],
            }))
            .filter(({ told }) => told.length > 0)
            .map(about.words.accessibility.resource),
        ),
        ...withheldBlocks(about, objectives),
      ];
    },
  },
])();

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
