import type { PlanDocument } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import { bullets, distinct, part, unique } from "../blocks.ts";
import type { Context } from "../context.ts";
import { lengthNode, promiseNode, roleNode } from "../nodes.ts";
import { groupFacts } from "../people.ts";
import { stepSaid } from "./step.ts";

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
  const { policy, people } = context.words;
  const promise = promiseNode(context, "will");
  return part(
    `${id}-monitoring`,
    policy.monitoring.heading,
    bullets(
      monitoring.map(({ activity, topics: all, text, groups = [] }) => [
        ...stepSaid(context, { activity, topics: all, printed: text, promise }),
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
