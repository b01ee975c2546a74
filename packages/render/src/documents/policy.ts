import type { PublishedAssessment } from "@equality/model";
import type { FormalWording } from "../wording/formal.ts";
import { unique } from "./blocks.ts";
import { bodiesOf, compose } from "./compose.ts";
import type { FormalContext } from "./context.ts";
import { aimBlocks } from "./parts/aims.ts";
import { currentEditions, together } from "./parts/editions.ts";
import { citationBlocks, listedBlocks } from "./parts/law.ts";
import { bodyBlocks } from "./parts/lead.ts";
import { definitionBlocks, groupBlocks, listBlocks, textsOf } from "./parts/lists.ts";
import { commitmentBlocks, commitmentParts, statementBlocks } from "./parts/promises.ts";
import { reviewBlocks } from "./parts/review.ts";
import { monitoringBlocks, reportBlocks, responsibilityBlocks } from "./parts/watching.ts";
import { contentOf, dutiesOf, none } from "./provisions.ts";
import type { DocumentSection, ToldDocument } from "./section.ts";

const generalDuty = /* @__PURE__ */ dutiesOf("generalDuty", "equalityOfOpportunity", "goodRelations");

const policiesOf = ({ plan }: FormalContext) => currentEditions(plan).filter(({ kind }) => kind === "policy");

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
      ...reportBlocks(
        about,
        together(currentEditions(about.plan), ({ reports }) => reports),
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

/**
 * The equality policy: mission and values, the law it rests on, what pupils and parents are promised and entitled to, the
 * groups that are looked after, the support offered, how it is watched, who does what, and the questions asked of
 * decisions. No law asks for a policy: it is how a body says what the duty means in its schools.
 *
 * It draws on all documents of the plan as they stand. A section for which they hold nothing is left out and named at the
 * end, and `sections` of the result says so as a finding.
 *
 * @param published - What `publishable` passed on.
 * @param wording - Words for adults, such as `formalEnGb`.
 * @param sections - The sections, in order: `policySections`, or those with some of your own (`placedAfter`).
 * @throws RangeError if the plan refers to a part that it does not hold, which `readPlan` would have refused.
 *
 * @example
 * ```ts
 * import { policy } from "@equality/render"
 * import { formalEnGb } from "@equality/render/en-gb"
 * import type { EqualityPlan } from "@equality/model"
 * import { assess } from "@equality/rules"
 * import { minimumCount10, publishable } from "@equality/rules/disclosure"
 *
 * const record: EqualityPlan = {
 *   schemaVersion: 1, bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *   schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [],
 * }
 * const published = publishable(assess(record, { schemaVersion: 1, observations: [] }, "2026-11-23"), minimumCount10)
 * policy(published, formalEnGb).title // => "Hill Trust: equality policy"
 * ```
 */
export const policy = (
  published: PublishedAssessment,
  wording: FormalWording,
  sections: readonly DocumentSection<FormalContext>[] = policySections,
): ToldDocument => {
  const about: FormalContext = { published, plan: published.plan, words: wording };
  return compose(
    about,
    {
      kind: "policy",
      of: bodiesOf(about),
      about: about.plan.bodies.flatMap((body) => bodyBlocks(about, body)),
      documents: policiesOf(about),
    },
    sections,
  );
};
