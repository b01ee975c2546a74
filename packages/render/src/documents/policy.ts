import type { PublishedAssessment } from "@equality/model";
import type { FormalWording } from "../wording/formal.ts";
import { bodiesOf, compose } from "./compose.ts";
import type { FormalContext } from "./context.ts";
import { bodyBlocks } from "./parts/lead.ts";
import { policiesOf, policySections } from "./policy-sections.ts";
import type { DocumentSection, ToldDocument } from "./section.ts";

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
