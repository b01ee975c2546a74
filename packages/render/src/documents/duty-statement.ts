import type { PublishedAssessment } from "@equality/model";
import { aims } from "@equality/model/vocabulary";
import type { FormalWording } from "../wording/formal.ts";
import { bodiesOf, compose } from "./compose.ts";
import type { FormalContext } from "./context.ts";
import { aimWorkBlocks } from "./parts/aim-work.ts";
import { aimBlocks, limbBlocks, protectedBlocks } from "./parts/aims.ts";
import { decisionBlocks } from "./parts/decisions.ts";
import { currentEditions, together } from "./parts/editions.ts";
import { citationBlocks, listedBlocks } from "./parts/law.ts";
import { bodyBlocks } from "./parts/lead.ts";
import { commitmentParts, statementBlocks } from "./parts/promises.ts";
import { reviewBlocks } from "./parts/review.ts";
import { monitoringBlocks, responsibilityBlocks } from "./parts/watching.ts";
import { aimOf, allOf, characteristicsOf, contentOf, dutiesOf, limbsOf, none } from "./provisions.ts";
import type { DocumentSection, ToldDocument } from "./section.ts";

const generalDuty = /* @__PURE__ */ dutiesOf("generalDuty", "equalityOfOpportunity", "goodRelations");

const editions = ({ plan }: FormalContext) => currentEditions(plan);

/** Promises about some topics, wherever they stand. */
const promisesAbout =
  (...topics: readonly string[]) =>
  (about: FormalContext) =>
    commitmentParts(
      about,
      topics[0] ?? "",
      together(editions(about), ({ commitments }) => commitments).filter(({ topic }) => topics.includes(topic)),
    );

/** The documents of the plan that state how the duty is met. */
const statementsOf = (about: FormalContext) =>
  editions(about).filter(({ kind }) => kind === "dutyStatement" || kind === "informationAndObjectives");

/**
 * The sections of a duty statement, in order.
 *
 * @example
 * ```ts
 * import { dutyStatementSections } from "@equality/render"
 *
 * dutyStatementSections.slice(0, 4).map(({ id }) => id) // => ["covers", "law", "meaning", "protected"]
 * ```
 */
export const dutyStatementSections: readonly DocumentSection<FormalContext>[] = /* @__PURE__ */ (() => [
  {
    id: "covers",
    heading: ({ words }) => words.statement.headings.covers,
    serves: generalDuty,
    tell: (about) => [
      ...about.plan.bodies.flatMap((body) => bodyBlocks(about, body)),
      ...statementBlocks(
        about,
        together(editions(about), ({ statements }) => statements).filter(({ kind }) => kind === "scope"),
      ),
    ],
  },
  {
    id: "law",
    heading: ({ words }) => words.statement.headings.law,
    serves: generalDuty,
    tell: (about) => [...aimBlocks(about), ...statementsOf(about).flatMap((one) => citationBlocks(about, one))],
  },
  {
    id: "meaning",
    heading: ({ words }) => words.statement.headings.meaning,
    serves: limbsOf,
    tell: limbBlocks,
  },
  {
    id: "protected",
    heading: ({ words }) => words.statement.headings.protected,
    serves: characteristicsOf,
    tell: (about) => [...protectedBlocks(about), ...statementsOf(about).flatMap((one) => listedBlocks(about, one))],
  },
  ...aims.map(
    (aim): DocumentSection<FormalContext> => ({
      id: aim,
      heading: ({ words }) => words.statement.headings[aim],
      serves: allOf(aimOf(aim), contentOf("othersAffectedInformation")),
      tell: (about) => aimWorkBlocks(about, aim),
    }),
  ),
  {
    id: "decisions",
    heading: ({ words }) => words.statement.headings.decisions,
    serves: generalDuty,
    tell: decisionBlocks,
  },
  {
    id: "roles",
    heading: ({ words }) => words.statement.headings.roles,
    serves: none,
    tell: (about) =>
      responsibilityBlocks(
        about,
        together(editions(about), ({ responsibilities }) => responsibilities),
      ),
  },
  {
    id: "training",
    heading: ({ words }) => words.statement.headings.training,
    serves: dutiesOf("equalityTraining"),
    tell: promisesAbout("staffTraining"),
  },
  {
    id: "complaints",
    heading: ({ words }) => words.statement.headings.complaints,
    serves: none,
    tell: promisesAbout("concerns"),
  },
  {
    id: "monitoring",
    heading: ({ words }) => words.statement.headings.monitoring,
    serves: generalDuty,
    tell: (about) =>
      monitoringBlocks(
        about,
        together(editions(about), ({ monitoring }) => monitoring),
      ),
  },
  {
    id: "dates",
    heading: ({ words }) => words.statement.headings.dates,
    serves: contentOf("accessibleToPublic"),
    tell: (about) => reviewBlocks(about, statementsOf(about)),
  },
])();

/**
 * The equality duty statement: whom the duty covers, what the law asks in plain words and in its own, who is protected,
 * what is done under each of the three aims, how decisions are made, who does what, and when it is looked at again.
 *
 * What the law asks is told from the tables of law; everything else from the plan. A section for which the plan holds
 * nothing is left out and named at the end, and `sections` of the result says so as a finding. No sentence says that the
 * law is kept.
 *
 * @param published - What `publishable` passed on.
 * @param wording - Words for adults, such as `formalEnGb`.
 * @param sections - The sections, in order: `dutyStatementSections`, or those with some of your own (`placedAfter`).
 * @throws RangeError if the plan refers to a part that it does not hold, which `readPlan` would have refused.
 * @see Equality Act 2010 section 149: https://www.legislation.gov.uk/ukpga/2010/15/section/149
 *
 * @example
 * ```ts
 * import { dutyStatement } from "@equality/render"
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
 * const statement = dutyStatement(published, formalEnGb)
 * statement.title // => "Hill Trust: equality duty statement"
 * statement.sections.find(({ section }) => section === "roles")?.finding.kind // => "determined"
 * ```
 */
export const dutyStatement = (
  published: PublishedAssessment,
  wording: FormalWording,
  sections: readonly DocumentSection<FormalContext>[] = dutyStatementSections,
): ToldDocument => {
  const about: FormalContext = { published, plan: published.plan, words: wording };
  return compose(
    about,
    { kind: "dutyStatement", of: bodiesOf(about), about: [], documents: statementsOf(about) },
    sections,
  );
};
