import type { Aim } from "@equality/model/vocabulary";
import type { Block } from "../../tree/node.ts";
import { bullets, said } from "../blocks.ts";
import type { FormalContext } from "../context.ts";
import { currentEditions, together } from "./editions.ts";
import { headingOf, schoolsSaid } from "./objective.ts";
import { commitmentParts } from "./promises.ts";

/** What is promised under the heading of an aim, and the objectives that serve it. */
export const aimWorkBlocks = (context: FormalContext, aim: Aim): readonly Block[] => {
  const { plan, words } = context;
  const { statement: say } = words;
  const promised = together(currentEditions(plan), ({ commitments }) => commitments).filter((one) => one.aim === aim);
  const objectives = plan.objectives.filter(({ aims }) => aims.some((one) => one.aim === aim));
  return [
    ...(objectives.length === 0 ? [] : said(say.objectives)),
    ...bullets(
      objectives.map((objective) => [
        ...say.objective({ heading: headingOf(context, objective), printed: objective.statement }),
        ...schoolsSaid(context, objective),
      ]),
    ),
    ...(promised.length === 0 ? [] : said(say.promises)),
    ...commitmentParts(context, aim, promised),
  ];
};
