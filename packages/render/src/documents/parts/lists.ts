import type { PlanDocument } from "@equality/model";
import type { Block, List, NumberNode } from "../../tree/node.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import { bullets, distinct, part, said } from "../blocks.ts";
import { type Context, find } from "../context.ts";
import { numberNode } from "../nodes.ts";
import { groupFacts, standingOf } from "../people.ts";

interface PrintedList {
  readonly heading: Phrase;
  readonly intro: (facts: { readonly count: NumberNode }) => Said;
}

/** A list that a document prints. */
const listPart = (
  context: Context,
  id: string,
  { heading, intro }: PrintedList,
  entries: readonly string[],
  ordered: List["ordered"] = "unordered",
): readonly Block[] =>
  entries.length === 0
    ? []
    : part(
        id,
        heading,
        said(intro({ count: numberNode(context, entries.length) })),
        bullets(
          entries.map((printed) => context.words.policy.entry({ printed })),
          ordered,
        ),
      );

/** Groups that a document names, and the support it offers. */
export const supportParts = (context: Context, document: PlanDocument): readonly Block[] => {
  const { policy, objectives, people } = context.words;
  const { id, groupsNamed = [], supportOffered = [] } = document;
  const groups = groupsNamed.map((group) =>
    objectives.groups.item({
      group: people.group(groupFacts(context, group, "pupils")),
      standing: standingOf(context, find(context.plan.groups, group)),
    }),
  );
  return [
    ...(groups.length === 0
      ? []
      : part(`${id}-groups`, policy.groupsNamed.heading, said(policy.groupsNamed.intro), bullets(distinct(groups)))),
    ...listPart(
      context,
      `${id}-support`,
      policy.support,
      supportOffered.map(({ text }) => text),
    ),
  ];
};

/** Questions asked of decisions, what is to come of it all, related policies, and the words that a document defines. */
export const furtherParts = (context: Context, document: PlanDocument): readonly Block[] => {
  const { policy } = context.words;
  const { id, impactQuestions = [], impactStatement, relatedPolicies = [], definitions = [] } = document;
  return [
    ...listPart(
      context,
      `${id}-questions`,
      policy.impactQuestions,
      impactQuestions.map(({ text }) => text),
      "ordered",
    ),
    ...(impactStatement === undefined
      ? []
      : part(
          `${id}-impact`,
          policy.impactStatement.heading,
          said(policy.impactStatement.said({ printed: impactStatement })),
        )),
    ...listPart(context, `${id}-related`, policy.relatedPolicies, relatedPolicies),
    ...part(
      `${id}-definitions`,
      policy.definitions.heading,
      bullets(definitions.map(({ term, text }) => policy.definitions.item({ term, printed: text }))),
    ),
  ];
};
