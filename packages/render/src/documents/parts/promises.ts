import type { Commitment, PlanDocument } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import type { PromisedTo, StatementKind } from "../../wording/codes.ts";
import { bullets, distinct, part, said, unique } from "../blocks.ts";
import type { Context } from "../context.ts";
import { promiseNode } from "../nodes.ts";

const statementKinds: readonly StatementKind[] = ["mission", "vision", "value", "aim", "scope"];

/** What a document says of itself: mission, vision, values, aims and scope. */
export const statementBlocks = (
  { words }: Context,
  statements: readonly NonNullable<PlanDocument["statements"]>[number][] = [],
): readonly Block[] => {
  if (statements.length === 0) return [];
  const say = words.policy.statements;
  const present = statementKinds.filter((kind) => statements.some((statement) => statement.kind === kind));
  const told = present.map((kind) => ({
    kind: say.kind[kind],
    items: bullets(
      statements.filter((statement) => statement.kind === kind).map(({ text }) => say.item({ printed: text })),
    ),
  }));
  return [
    ...said(say.intro),
    ...(told.every(({ items }) => items.length === 0)
      ? bullets(told.map(({ kind }) => kind))
      : told.flatMap(({ kind, items }) => [...said(kind), ...items])),
  ];
};

const addressees = ["pupils", "parents", "staff", "governors", "everyone"] as const;
const kinds = ["promise", "entitlement", "expectation"] as const;

/** What is promised and to whom, what they are entitled to, and what is expected in return, under a heading for each. */
export const commitmentParts = (
  context: Context,
  id: string,
  commitments: readonly Commitment[] = [],
): readonly Block[] =>
  addressees.flatMap((to) =>
    part(`${id}-${to}`, context.words.policy.commitments.to[to], commitmentBlocks(context, to, commitments)),
  );

/** What is promised to some people, what they are entitled to, and what is expected of them in return. */
export const commitmentBlocks = (
  context: Context,
  to: PromisedTo,
  commitments: readonly Commitment[] = [],
): readonly Block[] =>
  kinds.flatMap((kind) =>
    commitmentsOfKind(
      context,
      commitments.filter((one) => one.to === to && one.kind === kind),
    ),
  );

/** Commitments of one kind to the same people, those of one strength together. */
const commitmentsOfKind = (context: Context, commitments: readonly Commitment[]): readonly Block[] => {
  const { policy, topics } = context.words;
  const strengthOf = ({ strength }: Commitment) => strength ?? "will";
  return unique(commitments.map(strengthOf)).flatMap((strength) => {
    const ofStrength = commitments.filter((one) => strengthOf(one) === strength);
    const promise = promiseNode(context, strength);
    return [
      ...ofStrength.slice(0, 1).flatMap(({ kind, to }) => said(policy.commitments.intro[kind]({ to, promise }))),
      ...bullets(
        distinct(
          ofStrength.map(({ kind, to, topic, text }) =>
            policy.commitments.item[kind]({
              to,
              promise,
              said: topics.to({ topic, printed: text }),
              about: topics.about[topic],
            }),
          ),
        ),
      ),
    ];
  });
};
