import type { PlanDocument, PublishedAssessment } from "@equality/model";
import { document } from "../tree/build.ts";
import type { Block, Document } from "../tree/node.ts";
import { plainText } from "../tree/runs.ts";
import type { Wording } from "../wording/wording.ts";
import { part } from "./blocks.ts";
import type { Context } from "./context.ts";
import { datesPart } from "./parts/dates.ts";
import { lawPart, listedPart } from "./parts/law.ts";
import { endBlocks, leadBlocks, titleOf } from "./parts/lead.ts";
import { furtherParts, supportParts } from "./parts/lists.ts";
import { objectivesPart } from "./parts/objectives.ts";
import { commitmentsPart, statementsPart } from "./parts/promises.ts";
import { silencedPart } from "./parts/silenced.ts";
import { monitoringPart, reportsPart, responsibilitiesPart } from "./parts/watching.ts";

/**
 * A page about equality objectives and the documents that hold them: what is wanted, for whom, how much and by when; who
 * does what; what is promised beside; how it is watched; when each document was approved and is next due; the law cited.
 * A document without objectives, such as a policy, is told by what it promises.
 *
 * The page decides which facts are told, the same for every reader, and the wording how. A part that the record does not
 * hold is left out; a number, a day or a role that a promise needs and the record lacks is said to be missing. What is
 * undetermined is said as such, with what each reading would give. A withheld figure is said to be withheld. Statute,
 * guidance and a body's own policy are named apart, and no page says that a law was kept or broken.
 *
 * @param published - What `publishable` passed on.
 * @param wording - The words to use, such as `formalEnGb` or `ks2EnGb`.
 * @throws RangeError if the plan refers to a part that it does not hold, which `readPlan` would have refused.
 *
 * @example
 * ```ts
 * import { objectives } from "@equality/render"
 * import { formalEnGb, ks2EnGb } from "@equality/render/en-gb"
 * import type { PublishedAssessment } from "@equality/model"
 *
 * const published: PublishedAssessment = {
 *   schemaVersion: 1, asOf: "2026-11-23",
 *   plan: {
 *     schemaVersion: 1, bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *     schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [],
 *   },
 *   deadlines: [], localReviews: [], nextReviews: [], periods: [], readings: [], progress: [], audit: [], gaps: [],
 *   policy: { name: "example", minimumCount: 10, decimals: 1 },
 * }
 * objectives(published, formalEnGb).title // => "Hill Trust: equality objectives"
 * objectives(published, ks2EnGb).title // => "Being fair at Hill Trust"
 * ```
 */
export const objectives = (published: PublishedAssessment, wording: Wording): Document => {
  const context: Context = { published, plan: published.plan, words: wording };
  const { documents } = published.plan;
  return document(
    { lang: wording.lang, title: plainText(titleOf(context)), reader: wording.reader },
    ...leadBlocks(context),
    ...inReadingOrder(context, documents).flatMap((one) => {
      const parts = documentParts(context, one);
      return documents.length === 1 ? parts : part(one.id, wording.documents.heading(one), parts);
    }),
    ...silencedPart(context),
    ...endBlocks(context),
  );
};

/** Documents with objectives first. */
const inReadingOrder = ({ plan }: Context, documents: readonly PlanDocument[]): readonly PlanDocument[] => {
  const hasObjectives = ({ id }: PlanDocument) => plan.objectives.some((objective) => objective.document === id);
  return [...documents.filter(hasObjectives), ...documents.filter((one) => !hasObjectives(one))];
};

const documentParts = (context: Context, one: PlanDocument): readonly Block[] => [
  ...objectivesPart(context, one),
  ...commitmentsPart(context, one),
  ...supportParts(context, one),
  ...responsibilitiesPart(context, one),
  ...monitoringPart(context, one),
  ...reportsPart(context, one),
  ...statementsPart(context, one),
  ...furtherParts(context, one),
  ...datesPart(context, one),
  ...listedPart(context, one),
  ...lawPart(context, one),
];
