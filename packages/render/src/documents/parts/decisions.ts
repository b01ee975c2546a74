import type { ImpactAssessment } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import { bullets, said } from "../blocks.ts";
import type { FormalContext } from "../context.ts";
import { roleNode, timeFacts } from "../nodes.ts";
import { currentEditions, together } from "./editions.ts";
import { textsOf } from "./lists.ts";

/** How decisions are made: the questions asked of them, what is promised of them, and those whose effect was considered. */
export const decisionBlocks = (context: FormalContext): readonly Block[] => {
  const { plan, words } = context;
  const { statement: say, policy } = words;
  const documents = currentEditions(plan);
  const questions = textsOf(together(documents, ({ impactQuestions }) => impactQuestions));
  const promises = textsOf(
    together(documents, ({ commitments }) => commitments).filter(({ topic }) => topic === "decisions"),
  );
  const { impactAssessments = [] } = plan;
  return [
    ...bullets(promises.map((printed) => policy.entry({ printed }))),
    ...(questions.length === 0 ? [] : said(say.questions)),
    ...bullets(
      questions.map((printed) => policy.entry({ printed })),
      "ordered",
    ),
    ...(impactAssessments.length === 0 ? [] : said(say.considered)),
    ...bullets(impactAssessments.map((one) => decisionSaid(context, one))),
  ];
};

/** A decision, who made it, and when its effect was considered. */
export const decisionSaid = (
  context: FormalContext,
  { decision, decidedBy, consideredOn, decidedOn }: ImpactAssessment,
): Said =>
  context.words.impact.decision({
    printed: decision,
    by: decidedBy === undefined ? null : roleNode(context, decidedBy),
    consideredOn: consideredOn === undefined ? null : timeFacts(context, consideredOn),
    decidedOn: decidedOn === undefined ? null : timeFacts(context, decidedOn),
  });
