import type { Commitment, PlanDocument } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import type { StatementKind } from "../../wording/codes.ts";
import { bullets, distinct, part, said, unique } from "../blocks.ts";
import type { Context } from "../context.ts";
import { promiseNode } from "../nodes.ts";

const statementKinds: readonly StatementKind[] = ["mission", "vision", "value", "aim", "scope"];

/** What a document says of itself: mission, vision, values, aims and scope. */
export const statementsPart = ({ words }: Context, { id, statements = [] }: PlanDocument): readonly Block[] => {
  if (statements.length === 0) return [];
  const say = words.policy.statements;
  const present = statementKinds.filter((kind) => statements.some((statement) => statement.kind === kind));
  const told = present.map((kind) => ({
    kind: say.kind[kind],
    items: bullets(
      statements.filter((statement) => statement.kind === kind).map(({ text }) => say.item({ printed: text })),
    ),
  }));
  return part(
    `${id}-statements`,
    say.heading,
    said(say.intro),
    told.every(({ items }) => items.length === 0)
      ? bullets(told.map(({ kind }) => kind))
      : told.flatMap(({ kind, items }) => [...said(kind), ...items]),
  );
};

const addressees = ["pupils", "parents", "staff", "governors", "everyone"] as const;
const kinds = ["promise", "entitlement", "expectation"] as const;

/** What a document promises and to whom, what they are entitled to, and what it expects in return. */
export const commitmentsPart = (context: Context, { id, commitments = [] }: PlanDocument): readonly Block[] => {
  const say = context.words.policy.commitments;
  return part(
    `${id}-promises`,
    say.heading,
    addressees.flatMap((to) =>
      part(
        `${id}-promises-${to}`,
        say.to[to],
        kinds.flatMap((kind) =>
          commitmentBlocks(
            context,
            commitments.filter((one) => one.to === to && one.kind === kind),
          ),
        ),
      ),
    ),
  );
};

/** Commitments of one kind to the same people, those of one strength together. */
const commitmentBlocks = (context: Context, commitments: readonly Commitment[]): readonly Block[] => {
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
