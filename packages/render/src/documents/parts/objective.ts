import type { Objective, People, Population } from "@equality/model";
import type { Topic } from "@equality/model/vocabulary";
import type { Block, Concept } from "../../tree/node.ts";
import type { Missing } from "../../wording/objectives.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import { bullets, distinct, part, partAbout, words as phraseOf, said, unique } from "../blocks.ts";
import { type Context, find } from "../context.ts";
import { promiseNode, roleNode } from "../nodes.ts";
import { groupSaid, scopePhrase } from "../people.ts";
import { actionBlocks } from "./actions.ts";
import { childTextBlocks } from "./child-text.ts";
import { missingHere, missingInObjective, without } from "./missing.ts";
import { progressSaid } from "./progress.ts";
import { targetBlocks } from "./targets.ts";

/** What was said of all objectives together and is not said of each again. */
export interface SaidOfAll {
  readonly missing: readonly Missing[];
  readonly scope: boolean;
  /** The objective before which it is explained what a gap is. */
  readonly gapExplainedIn: string | null;
}

/** One objective: its statement and reason, what it is about, its targets and actions, and what it leaves out. */
export const objectivePart = (context: Context, objective: Objective, ofAll: SaidOfAll): readonly Block[] => {
  const { words } = context;
  const { targets, rationale, evidence, inOtherWords } = objective;
  const missing = without(missingInObjective(context, objective), ofAll.missing);
  return partAbout(
    conceptsOf(objective),
    part(
      objective.id,
      headingOf(context, objective),
      said(statementSaid(context, objective)),
      (inOtherWords ?? []).flatMap(({ document, statement }) =>
        said(
          words.objectives.inOtherWords({ document: find(context.plan.documents, document).title, printed: statement }),
        ),
      ),
      rationale === undefined ? [] : said(words.objectives.rationale({ printed: rationale })),
      evidence === undefined ? [] : said(words.objectives.evidence({ printed: evidence })),
      said(aboutSaid(context, objective, ofAll)),
      groupBlocks(context, objective),
      childTextBlocks(context, objective),
      ofAll.gapExplainedIn === objective.id ? said(words.targets.gap) : [],
      targetBlocks(context, objective, ofAll.missing),
      targets.length === 0 ? said(missingHere(context, missing)) : [],
      actionBlocks(context, objective),
      ...followUp(context, objective).map((one) => said(one)),
    ),
  );
};

/** Topics, aims and characteristics, each once. */
const conceptsOf = ({ topics, aims, characteristics }: Objective): readonly Concept[] =>
  unique<Concept>([
    ...topics,
    ...aims.map(({ aim }) => aim),
    ...(characteristics.kind === "named" ? characteristics.characteristics : []),
  ]);

/** The heading of an objective, wherever it is named. */
export const headingOf = (context: Context, objective: Objective): Phrase => {
  const { plan, words } = context;
  const { id, document, number, title, topics } = objective;
  const place =
    plan.objectives.filter((other) => other.document === document).findIndex((other) => other.id === id) + 1;
  return words.objectives.itemHeading({
    number: number ?? String(place),
    printed: number !== undefined,
    title: title ?? null,
    about: topicWords(context, objective, topics[0] ?? "other").about,
  });
};

/** What an objective on a topic is about and promises; on accessibility, by the purpose that its plan has it for. */
const topicWords = ({ plan, words }: Context, { id, statement }: Objective, topic: Topic) => {
  const plans = topic === "accessibility" ? plan.documents.flatMap(({ accessibility = [] }) => accessibility) : [];
  const purpose = plans.find(({ objectives }) => objectives.includes(id))?.purpose;
  const { about, to, purposes } = words.topics;
  return purpose === undefined || purposes === null
    ? { about: about[topic], to: to({ topic, printed: statement }) }
    : purposes[purpose];
};

/** Of which schools an objective is; nothing of one that is the whole body's. */
export const schoolsSaid = (context: Context, { scope, body }: Objective): Said =>
  scope.kind === "body" ? [] : context.words.objectives.scope({ scope: scopePhrase(context, scope, body) });

const statementSaid = (context: Context, objective: Objective): Said =>
  context.words.objectives.statement({
    promise: promiseNode(context, objective.strength),
    said: unique(objective.topics.map((topic) => topicWords(context, objective, topic).to)),
  });

const aboutSaid = (context: Context, objective: Objective, ofAll: SaidOfAll): Said => {
  const { plan, words } = context;
  const say = words.objectives;
  const { aims, characteristics, scope, adapts, continues, actionsIn, alsoOf, strength } = objective;
  const bases = unique(aims.map(({ basis }) => basis));
  const relation = (kind: "adapts" | "continues", other: string | undefined): Said =>
    other === undefined ? [] : say.relation({ kind, other: headingOf(context, find(plan.objectives, other)) });
  return [
    ...say.strength({ promise: promiseNode(context, strength) }),
    ...bases.flatMap((basis) =>
      say.aims({ basis, aims: aims.filter((one) => one.basis === basis).map(({ aim }) => phraseOf(say.aim[aim])) }),
    ),
    ...(characteristics.kind === "none"
      ? []
      : say.characteristics({
          kind: characteristics.kind,
          names:
            characteristics.kind === "all"
              ? []
              : characteristics.characteristics.map((one) => phraseOf(words.people.characteristic[one])),
        })),
    ...(ofAll.scope ? [] : say.scope({ scope: scopePhrase(context, scope, objective.body) })),
    ...relation("adapts", adapts),
    ...relation("continues", continues),
    ...(alsoOf === undefined ? [] : say.alsoOf({ bodies: alsoOf.map((one) => phraseOf(find(plan.bodies, one).name)) })),
    ...(actionsIn === undefined ? [] : say.actionsIn({ document: phraseOf(find(plan.documents, actionsIn).title) })),
  ];
};

/** How it is watched, how far it has come, and what came of it. */
const followUp = (context: Context, { monitoring = [], progress, outcome }: Objective): readonly Said[] => {
  const { objectives: say } = context.words;
  return [
    ...monitoring.map(({ text, by = [] }) =>
      say.monitoring({ printed: text, by: by.map((role) => roleNode(context, role)) }),
    ),
    ...(progress === undefined ? [] : [progressSaid(context, progress)]),
    ...(outcome === undefined ? [] : [say.outcome({ printed: outcome })]),
  ];
};

/** Whom a group of an objective is a group of: those whom a target counts, and pupils where none does. */
const peopleOf = (group: string, { targets }: Objective): People => {
  const populations = targets.flatMap((target): Population[] => {
    if (target.kind === "coverage") return target.of.kind === "population" ? [target.of.population] : [];
    if (!("subject" in target)) return [];
    return [target.subject.kind === "value" ? target.subject.population : target.subject.group];
  });
  return populations.find((one) => one.kind !== "everyone" && one.groups.includes(group))?.people ?? "pupils";
};

const groupBlocks = (context: Context, objective: Objective): readonly Block[] => {
  const { groups } = objective;
  if (groups.length === 0) return [];
  return [
    ...said(context.words.objectives.groups.intro),
    ...bullets(distinct(groups.map((id) => groupSaid(context, id, peopleOf(id, objective))))),
  ];
};
