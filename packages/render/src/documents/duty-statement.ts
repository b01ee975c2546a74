import type { PublishedAssessment } from "@equality/model";
import type { FormalWording } from "../wording/formal.ts";
import { bodiesOf, compose } from "./compose.ts";
import type { FormalContext } from "./context.ts";
import { dutyStatementSections, statementsOf } from "./duty-statement-sections.ts";
import type { DocumentSection, ToldDocument } from "./section.ts";

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
