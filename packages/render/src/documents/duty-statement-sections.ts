import { aims } from "@equality/model/vocabulary";
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
import type { DocumentSection } from "./section.ts";

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
export const statementsOf = (about: FormalContext) =>
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
