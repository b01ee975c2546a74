import type { PublishedAssessment } from "@equality/model";
import type { FormalWording } from "../wording/formal.ts";
import { bodiesOf, compose } from "./compose.ts";
import type { FormalContext } from "./context.ts";
import { informationReportSections, reportsOf } from "./information-report-sections.ts";
import { bodyBlocks } from "./parts/lead.ts";
import type { DocumentSection, ToldDocument } from "./section.ts";

/**
 * The equality information report: when it was published and is next due, figures about pupils, staff and the pay of
 * women and men, outcomes, incidents, what was done under each aim, who was asked, and notes on the data.
 *
 * Every figure stands with whom it counts, how many of how many, its period and its source. A withheld figure is said to
 * be withheld, and a missing one to be missing. Information about employees is not asked for where the audit found that
 * there are too few: its section is then neither told nor found left out. A section for which the plan holds nothing is
 * left out and named at the end, and `sections` of the result says so as a finding.
 *
 * @param published - What `publishable` passed on.
 * @param wording - Words for adults, such as `formalEnGb`.
 * @param sections - The sections, in order: `informationReportSections`, or those with some of your own (`placedAfter`).
 * @throws RangeError if the plan refers to a part that it does not hold, which `readPlan` would have refused.
 * @see SI 2017/353 regulation 4: https://www.legislation.gov.uk/uksi/2017/353/regulation/4
 *
 * @example
 * ```ts
 * import { informationReport } from "@equality/render"
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
 * informationReport(published, formalEnGb).title // => "Hill Trust: equality information"
 * ```
 */
export const informationReport = (
  published: PublishedAssessment,
  wording: FormalWording,
  sections: readonly DocumentSection<FormalContext>[] = informationReportSections,
): ToldDocument => {
  const about: FormalContext = { published, plan: published.plan, words: wording };
  return compose(
    about,
    {
      kind: "informationReport",
      of: bodiesOf(about),
      about: about.plan.bodies.flatMap((body) => bodyBlocks(about, body)),
      documents: reportsOf(about),
    },
    sections,
  );
};
