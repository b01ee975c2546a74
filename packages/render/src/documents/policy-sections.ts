import { part, unique } from "./blocks.ts";
import type { FormalContext } from "./context.ts";
import { aimBlocks } from "./parts/aims.ts";
import { currentEditions, together } from "./parts/editions.ts";
import { citationBlocks, listedBlocks } from "./parts/law.ts";
import { definitionBlocks, groupBlocks, listBlocks, textsOf } from "./parts/lists.ts";
import { commitmentBlocks, commitmentParts, statementBlocks } from "./parts/promises.ts";
import { reviewBlocks } from "./parts/review.ts";
import { monitoringBlocks, reportBlocks, responsibilityBlocks } from "./parts/watching.ts";
import { contentOf, dutiesOf, none } from "./provisions.ts";
import type { DocumentSection } from "./section.ts";

const generalDuty = /* @__PURE__ */ dutiesOf("generalDuty", "equalityOfOpportunity", "goodRelations");

export const policiesOf = ({ plan }: FormalContext) => currentEditions(plan).filter(({ kind }) => kind === "policy");

/** What the body's documents hold together: a policy draws on all that stands. */
const commitmentsOf = ({ plan }: FormalContext) => together(currentEditions(plan), ({ commitments }) => commitments);

/**
 * The sections of an equality policy, in order.
 *
 * @example
 * ```ts
 * import { policySections } from "@equality/render"
 *
 * policySections.map(({ id }) => id).slice(0, 4) // => ["mission", "law", "pupils", "parents"]
 * ```
 */
export const policySections: readonly DocumentSection<FormalContext>[] = /* @__PURE__ */ (() => [
  {
    id: "mission",
    heading: ({ words }) => words.statement.headings.mission,
    serves: none,
    tell: (about) =>
      statementBlocks(
        about,
        together(currentEditions(about.plan), ({ statements }) => statements),
      ),
  },
  {
    id: "law",
    heading: ({ words }) => words.statement.headings.law,
    serves: dutiesOf("generalDuty", "equalityInformation", "equalityObjectives", "accessibilityPlan"),
    tell: (about) => [
      ...aimBlocks(about),
      ...policiesOf(about).flatMap((one) => [...listedBlocks(about, one), ...citationBlocks(about, one)]),
      ...part(
        "reports",
        about.words.policy.reports.heading,
        reportBlocks(
          about,
          together(currentEditions(about.plan), ({ reports }) => reports),
        ),
      ),
    ],
  },
  {
    id: "pupils",
    heading: ({ words }) => words.statement.headings.pupils,
    serves: generalDuty,
    tell: (about) => commitmentBlocks(about, "pupils", commitmentsOf(about)),
  },
  {
    id: "parents",
    heading: ({ words }) => words.statement.headings.parents,
    serves: generalDuty,
    tell: (about) => commitmentBlocks(about, "parents", commitmentsOf(about)),
  },
  {
    id: "others",
    heading: ({ words }) => words.statement.headings.others,
    serves: generalDuty,
    tell: (about) =>
      commitmentParts(
        about,
        "others",
        commitmentsOf(about).filter(({ to }) => to !== "pupils" && to !== "parents"),
      ),
  },
  {
    id: "groups",
    heading: ({ words }) => words.statement.headings.groups,
    serves: none,
    tell: (about) =>
      groupBlocks(about, unique(together(currentEditions(about.plan), ({ groupsNamed }) => groupsNamed))),
  },
  {
    id: "support",
    heading: ({ words }) => words.statement.headings.support,
    serves: generalDuty,
    tell: (about) =>
      listBlocks(
        about,
        about.words.policy.support.intro,
        textsOf(together(currentEditions(about.plan), ({ supportOffered }) => supportOffered)),
      ),
  },
  {
    id: "monitoring",
    heading: ({ words }) => words.statement.headings.monitoring,
    serves: generalDuty,
    tell: (about) =>
      monitoringBlocks(
        about,
        together(currentEditions(about.plan), ({ monitoring }) => monitoring),
      ),
  },
  {
    id: "roles",
    heading: ({ words }) => words.statement.headings.roles,
    serves: none,
    tell: (about) =>
      responsibilityBlocks(
        about,
        together(currentEditions(about.plan), ({ responsibilities }) => responsibilities),
      ),
  },
  {
    id: "questions",
    heading: ({ words }) => words.statement.headings.questions,
    serves: dutiesOf("generalDuty", "impactAssessment"),
    tell: (about) =>
      listBlocks(
        about,
        about.words.policy.impactQuestions.intro,
        textsOf(together(currentEditions(about.plan), ({ impactQuestions }) => impactQuestions)),
        "ordered",
      ),
  },
  {
    id: "definitions",
    heading: ({ words }) => words.statement.headings.definitions,
    serves: none,
    tell: (about) =>
      definitionBlocks(
        about,
        together(currentEditions(about.plan), ({ definitions }) => definitions),
      ),
  },
  {
    id: "related",
    heading: ({ words }) => words.statement.headings.related,
    serves: none,
    tell: (about) =>
      listBlocks(
        about,
        about.words.policy.relatedPolicies.intro,
        together(currentEditions(about.plan), ({ relatedPolicies }) => relatedPolicies),
      ),
  },
  {
    id: "dates",
    heading: ({ words }) => words.statement.headings.dates,
    serves: contentOf("accessibleToPublic"),
    tell: (about) => reviewBlocks(about, policiesOf(about)),
  },
])();
