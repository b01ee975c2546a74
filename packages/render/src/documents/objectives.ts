import type { PublishedAssessment } from "@equality/model";
import { document } from "../tree/build.ts";
import { plainText } from "../tree/runs.ts";
import type { Wording } from "../wording/wording.ts";
import { part } from "./blocks.ts";
import type { Context } from "./context.ts";
import { type OfDocument, objectivesSections } from "./objectives-sections.ts";
import { endBlocks, leadBlocks, titleOf } from "./parts/lead.ts";
import { provisionBlocks } from "./parts/provisions.ts";
import { silencedPart } from "./parts/silenced.ts";
import { type DocumentSection, type ToldDocument, tellSections } from "./section.ts";

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
 * Each section knows the provisions that it serves. `sections` of the result tells of each whether the record holds
 * anything for it.
 *
 * @param published - What `publishable` passed on.
 * @param wording - The words to use, such as `formalEnGb` or `ks2EnGb`.
 * @param sections - What is told of each document of the plan, in this order.
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
export const objectives = (
  published: PublishedAssessment,
  wording: Wording,
  sections: readonly DocumentSection<OfDocument>[] = objectivesSections,
): ToldDocument => {
  const context: Context = { published, plan: published.plan, words: wording };
  const documents = inReadingOrder(context);
  const told = documents.map((one) => ({
    one,
    ...tellSections({ ...context, document: one }, sections, `${one.id}-`),
  }));
  return {
    ...document(
      { lang: wording.lang, title: plainText(titleOf(context)), reader: wording.reader },
      ...leadBlocks(context),
      ...told.flatMap(({ one, blocks }) =>
        documents.length === 1 ? blocks : part(one.id, wording.documents.heading(one), blocks),
      ),
      ...provisionBlocks(
        context,
        told.flatMap(({ blocks }) => blocks),
      ),
      ...silencedPart(context),
      ...endBlocks(context),
    ),
    sections: told.flatMap(({ findings }) => findings),
  };
};

/** The documents of the plan, those with objectives first. */
const inReadingOrder = ({ plan }: Context) => {
  const hasObjectives = ({ id }: { readonly id: string }) => plan.objectives.some(({ document: of }) => of === id);
  return [...plan.documents.filter(hasObjectives), ...plan.documents.filter((one) => !hasObjectives(one))];
};
