import type { Objective, TargetReading } from "@equality/model";
import { heading, note, paragraph, sentence } from "../../tree/build.ts";
import type { Block } from "../../tree/node.ts";
import type { Phrase } from "../../wording/said.ts";
import { bullets, part, partAbout, words as phraseOf, said } from "../blocks.ts";
import type { Context } from "../context.ts";
import { dayNode, numberNode } from "../nodes.ts";
import { unwordedLabels } from "../people.ts";
import { readingsOf } from "./missing.ts";

/** The title of the page. */
export const titleOf = ({ plan, words }: Context): Phrase =>
  words.page.title({
    bodies: words.shown.list(plan.bodies.map(({ name }) => phraseOf(name))),
    tells: plan.objectives.length > 0 ? "objectives" : (plan.documents[0]?.kind ?? "objectives"),
  });

/** The heading, what the page is, for whom it is written, and whom it covers. */
export const leadBlocks = (context: Context): readonly Block[] => {
  const { plan, published, words } = context;
  const { page, shown } = words;
  return [
    heading(...titleOf(context)),
    ...said(
      page.lead({
        bodies: shown.list(plan.bodies.map(({ name }) => phraseOf(name))),
        asOf: dayNode(context, published.asOf),
      }),
    ),
    ...(page.reader.length === 0 ? [] : [note(paragraph(...page.reader))]),
    ...plan.bodies.flatMap((body) => bodyBlocks(context, body)),
  ];
};

/** A body, its schools, and how many people it employs. */
export const bodyBlocks = (context: Context, body: Context["plan"]["bodies"][number]): readonly Block[] => {
  const { page } = context.words;
  const { name, kind, employees } = body;
  const schools = context.plan.schools.filter((school) => school.body === body.id);
  const count = numberNode(context, schools.length);
  return [
    ...said(
      page.body[kind],
      schools.length === 0 ? page.noSchools({ body: name }) : page.schools({ body: name, count }),
    ),
    ...bullets(schools.map((school) => [sentence(school.name)])),
    ...(employees === undefined
      ? []
      : said(
          page.employees({
            body: name,
            count: numberNode(context, employees.count),
            on: employees.on === undefined ? null : dayNode(context, employees.on),
          }),
        )),
  ];
};

const isWithheld = (reading: TargetReading): boolean => "baseline" in reading && reading.baseline.kind === "suppressed";

/** How the page ends: what it had no words for or withheld, and what a reader can do. */
export const endBlocks = (context: Context): readonly Block[] => {
  const { published, words } = context;
  const { page } = words;
  const labels = unwordedLabels(context);
  return [
    ...(labels.length === 0 ? [] : [note(paragraph(...page.unworded({ labels })))]),
    ...withheldBlocks(context, published.plan.objectives),
    ...partAbout(["haveYourSay"], part("end", page.end.heading, said(page.end.said))),
  ];
};

/** That a starting point of these objectives is withheld, and by which rule; nothing where none is. */
export const withheldBlocks = (context: Context, objectives: readonly Objective[]): readonly Block[] => {
  const { published, words } = context;
  const withheld = objectives
    .flatMap(({ targets }) => targets)
    .some(({ id }) => readingsOf(context, id).some(isWithheld));
  return withheld
    ? [note(paragraph(...words.page.withheld({ minimum: numberNode(context, published.policy.minimumCount) })))]
    : [];
};
