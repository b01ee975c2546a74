import type { Commitment, PlanDocument } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import type { StatementKind } from "../../wording/codes.ts";
import { bullets, distinct, part, said, unique } from "../blocks.ts";
import type { Context } from "../context.ts";
import { lengthNode, promiseNode, roleNode } from "../nodes.ts";
import { groupFacts } from "../people.ts";

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

/** Who does what: each role once, with all that it does. */
export const responsibilitiesPart = (context: Context, document: PlanDocument): readonly Block[] => {
  const { id, responsibilities = [] } = document;
  const say = context.words.policy.responsibilities;
  const roles = unique(responsibilities.map(({ role }) => role));
  return part(
    `${id}-roles`,
    say.heading,
    bullets(
      roles.map((role) =>
        say.item({
          role: roleNode(context, role),
          does: unique(
            responsibilities
              .filter((one) => one.role === role)
              .flatMap(({ kinds: all, text }) => all.map((kind) => say.does({ kind, printed: text }))),
          ),
        }),
      ),
    ),
  );
};

/** How a document is watched, with the groups that are looked at. */
export const monitoringPart = (context: Context, { id, monitoring = [] }: PlanDocument): readonly Block[] => {
  const { policy, topics, people } = context.words;
  const promise = promiseNode(context, "will");
  return part(
    `${id}-monitoring`,
    policy.monitoring.heading,
    bullets(
      monitoring.map(({ activity, topics: all, text, groups = [] }) => [
        ...topics.step({ activity, topics: all, printed: text, promise }),
        ...(groups.length === 0 ? [] : policy.monitoring.groups),
        ...bullets(
          distinct(
            groups.map((group) =>
              policy.monitoring.group({ group: people.group(groupFacts(context, group, "pupils")) }),
            ),
          ),
        ),
      ]),
    ),
  );
};

/** Reports and publications that a document promises again and again. */
export const reportsPart = (context: Context, { id, reports = [] }: PlanDocument): readonly Block[] => {
  const say = context.words.policy.reports;
  return part(
    `${id}-reports`,
    say.heading,
    bullets(
      reports.map(({ what, every, bound, by, to, text }) =>
        say.item({
          what,
          every: every === undefined ? null : lengthNode(context, every),
          atMost: bound === "atMost",
          by: by === undefined ? null : roleNode(context, by),
          to: to ?? null,
          printed: text,
        }),
      ),
    ),
  );
};
