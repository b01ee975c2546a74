import type { Objective, PlanDocument } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import { remark, said } from "../blocks.ts";
import type { Context } from "../context.ts";
import { numberNode } from "../nodes.ts";
import { scopePhrase } from "../people.ts";
import { inAll, missingEverywhere, missingInObjective } from "./missing.ts";
import { objectivePart, type SaidOfAll } from "./objective.ts";

/** The objectives of a document. What is true of all of them is said once, at the top. */
export const objectiveParts = (context: Context, document: PlanDocument): readonly Block[] => {
  const { plan, words } = context;
  const objectives = plan.objectives.filter((objective) => objective.document === document.id);
  if (objectives.length === 0 && document.schoolObjectives === undefined) return [];
  const [first, ...others] = objectives;
  const sharedScope =
    first !== undefined &&
    others.length > 0 &&
    others.every((other) => other.body === first.body && JSON.stringify(other.scope) === JSON.stringify(first.scope));
  const ofAll: SaidOfAll = {
    missing: others.length === 0 ? [] : inAll(objectives.map((objective) => missingInObjective(context, objective))),
    scope: sharedScope,
    gapExplainedIn: objectives.find(hasGap)?.id ?? null,
  };
  return [
    ...said(
      first === undefined ? [] : words.objectives.intro({ count: numberNode(context, objectives.length) }),
      sharedScope ? words.objectives.scopeOfAll({ scope: scopePhrase(context, first.scope, first.body) }) : [],
    ),
    ...remark(missingEverywhere(context, objectives.length, ofAll.missing)),
    ...(document.schoolObjectives === undefined
      ? []
      : said(
          words.policy.schoolObjectives({
            printed: document.schoolObjectives.printed,
            held: numberNode(context, schoolObjectivesOf(context, document)),
          }),
        )),
    ...objectives.flatMap((objective) => objectivePart(context, objective, ofAll)),
  ];
};

const hasGap = ({ targets }: Objective): boolean =>
  targets.some((target) => "subject" in target && target.subject.kind === "gap");

const schoolObjectivesOf = ({ plan }: Context, { body }: PlanDocument): number =>
  plan.objectives.filter((objective) => objective.body === body && objective.scope.kind === "schools").length;
