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
import {
  commitmentsPart,
  monitoringPart,
  reportsPart,
  responsibilitiesPart,
  statementsPart,
} from "./parts/promises.ts";

/**
 * The page of a body's equality objectives and of the documents that hold them.
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
