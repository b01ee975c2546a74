import type { PlanDocument } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import { bullets, part } from "../blocks.ts";
import type { Context } from "../context.ts";
import { cyclesOf } from "./dates.ts";
import { dueBlocks } from "./due.ts";

/** When some documents are looked at again, and what is next due because of each, under a heading where there are several. */
export const reviewBlocks = (context: Context, documents: readonly PlanDocument[]): readonly Block[] => {
  const blocksOf = (document: PlanDocument): readonly Block[] => [
    ...bullets(cyclesOf(context, document)),
    ...dueBlocks(context, document),
  ];
  const told = documents.map((document) => ({ document, blocks: blocksOf(document) }));
  const [only, ...others] = told.filter(({ blocks }) => blocks.length > 0);
  if (only === undefined) return [];
  if (others.length === 0) return only.blocks;
  return told.flatMap(({ document, blocks }) =>
    part(`review-${document.id}`, context.words.documents.heading(document), blocks),
  );
};
