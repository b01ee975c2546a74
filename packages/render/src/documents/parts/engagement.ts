import type { PlanDocument } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import { bullets } from "../blocks.ts";
import type { FormalContext } from "../context.ts";
import { roleNode, timeFacts } from "../nodes.ts";
import { populationPhrase } from "../people.ts";

/** Who was asked: about documents, about decisions, and in surveys by which targets are judged. */
export const engagementBlocks = (context: FormalContext): readonly Block[] => {
  const { plan, words } = context;
  const { engagement: say } = words.information;
  return bullets([
    ...consultedOn(context, plan.documents),
    ...(plan.impactAssessments ?? []).flatMap(({ decision, consulted }) =>
      consulted.map((whom) => say.asked({ decision, whom })),
    ),
    ...plan.objectives
      .flatMap(({ targets }) => targets)
      .flatMap(({ printed, respondents }) =>
        respondents === undefined
          ? []
          : [say.respondents({ target: printed, population: populationPhrase(context, respondents) })],
      ),
  ]);
};

/** When some documents were consulted on. */
export const consultedOn = (context: FormalContext, documents: readonly PlanDocument[]) =>
  documents.flatMap(({ title, events }) =>
    events
      .filter(({ kind }) => kind === "consulted")
      .map(({ on, by = [] }) =>
        context.words.information.engagement.consulted({
          document: title,
          on: timeFacts(context, on),
          by: by.map((role) => roleNode(context, role)),
        }),
      ),
  );
