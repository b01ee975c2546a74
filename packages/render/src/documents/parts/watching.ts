import type { MonitoringMeasure, PromisedReport, Responsibility } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import { bullets, distinct, unique } from "../blocks.ts";
import type { Context } from "../context.ts";
import { lengthNode, promiseNode, roleNode } from "../nodes.ts";
import { groupFacts } from "../people.ts";
import { stepSaid } from "./step.ts";

/** Who does what: each role once, with all that it does. */
export const responsibilityBlocks = (
  context: Context,
  responsibilities: readonly Responsibility[] = [],
): readonly Block[] => {
  const say = context.words.policy.responsibilities;
  const roles = unique(responsibilities.map(({ role }) => role));
  return bullets(
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
  );
};

/** How something is watched, with the groups that are looked at. */
export const monitoringBlocks = (context: Context, monitoring: readonly MonitoringMeasure[] = []): readonly Block[] => {
  const { policy, people } = context.words;
  const promise = promiseNode(context, "will");
  return bullets(
    monitoring.map(({ activity, topics: all, text, groups = [] }) => [
      ...stepSaid(context, { activity, topics: all, printed: text, promise }),
      ...(groups.length === 0 ? [] : policy.monitoring.groups),
      ...bullets(
        distinct(
          groups.map((group) => policy.monitoring.group({ group: people.group(groupFacts(context, group, "pupils")) })),
        ),
      ),
    ]),
  );
};

/** Reports and publications that are promised again and again. */
export const reportBlocks = (context: Context, reports: readonly PromisedReport[] = []): readonly Block[] => {
  const say = context.words.policy.reports;
  return bullets(
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
  );
};
