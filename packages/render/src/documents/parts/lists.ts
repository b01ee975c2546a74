import type { PlanDocument } from "@equality/model";
import type { Block, List, NumberNode } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import { bullets, distinct, said } from "../blocks.ts";
import type { Context } from "../context.ts";
import { numberNode } from "../nodes.ts";
import { groupSaid } from "../people.ts";

/** A list that a document prints, with how many entries it has. */
export const listBlocks = (
  context: Context,
  intro: (facts: { readonly count: NumberNode }) => Said,
  entries: readonly string[] = [],
  ordered: List["ordered"] = "unordered",
): readonly Block[] =>
  entries.length === 0
    ? []
    : [
        ...said(intro({ count: numberNode(context, entries.length) })),
        ...bullets(
          entries.map((printed) => context.words.policy.entry({ printed })),
          ordered,
        ),
      ];

export const textsOf = (entries: readonly { readonly text: string }[] = []): readonly string[] =>
  entries.map(({ text }) => text);

/** Groups that are named, each with how the law stands to it. */
export const groupBlocks = (context: Context, ids: readonly string[] = []): readonly Block[] => {
  const groups = ids.map((id) => groupSaid(context, id, "pupils"));
  return groups.length === 0 ? [] : [...said(context.words.policy.groupsNamed.intro), ...bullets(distinct(groups))];
};

/** Words that a document defines. */
export const definitionBlocks = (
  { words }: Context,
  definitions: readonly NonNullable<PlanDocument["definitions"]>[number][] = [],
): readonly Block[] =>
  bullets(definitions.map(({ term, text }) => words.policy.definitions.item({ term, printed: text })));
