import type { Figure, InformationItem, Measure } from "@equality/model";
import type { Aim } from "@equality/model/vocabulary";
import { number, table } from "../../tree/build.ts";
import type { Block, NumberNode } from "../../tree/node.ts";
import type { FigureFacts } from "../../wording/information.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import { bullets, cell } from "../blocks.ts";
import { type FormalContext, find } from "../context.ts";
import { figureNode, numberNode, timeFacts } from "../nodes.ts";
import { groupFacts } from "../people.ts";

type FigureItem = Extract<InformationItem, { kind: "figure" }>;
type Narrative = Extract<InformationItem, { kind: "narrative" }>;

export const itemsOf = ({ plan }: FormalContext): readonly InformationItem[] => plan.information ?? [];

const isFigure = (item: InformationItem): item is FigureItem => item.kind === "figure";
const isNarrative = (item: InformationItem): item is Narrative => item.kind === "narrative";

/** Some items of information: figures in one table, then accounts in words. */
export const informationBlocks = (
  context: FormalContext,
  about: Phrase,
  items: readonly InformationItem[],
): readonly Block[] => [
  ...figureTable(context, about, items.filter(isFigure)),
  ...bullets(items.filter(isNarrative).map((item) => narrativeSaid(context, item))),
];

/** Accounts in words of what was done under an aim. */
export const aimNarratives = (context: FormalContext, aim: Aim): readonly Block[] =>
  bullets(
    itemsOf(context)
      .filter(isNarrative)
      .filter(({ aims }) => aims.includes(aim))
      .map((item) => narrativeSaid(context, item)),
  );

const figureTable = (context: FormalContext, about: Phrase, items: readonly FigureItem[]): readonly Block[] => {
  const { figures, figure, period } = context.words.information;
  const { columns } = figures;
  if (items.length === 0) return [];
  return [
    table(
      figures.caption({ about }),
      [columns.what, columns.whom, columns.figure, columns.period, columns.source],
      items.map((item) => {
        const measure = find(context.plan.measures, item.measure);
        return [
          cell(figures.what({ label: measure.label, school: schoolName(context, item.school) })),
          cell(whomSaid(context, item)),
          cell(figure(figureFacts(context, item.figure, measure.kind))),
          cell(period(timeFacts(context, item.period))),
          cell(figures.source({ printed: item.source })),
        ];
      }),
    ),
  ];
};

const schoolName = ({ plan }: FormalContext, school: string | undefined): string | null =>
  school === undefined ? null : find(plan.schools, school).name;

const whomSaid = (context: FormalContext, { limb, characteristics, groups }: InformationItem): Said =>
  context.words.information.figures.whom({
    limb,
    all: characteristics.kind === "all",
    characteristics:
      characteristics.kind === "named"
        ? characteristics.characteristics.map((one) => context.words.people.characteristic[one])
        : [],
    groups: groups.map((group) =>
      context.words.people.group(groupFacts(context, group, limb === "employees" ? "staff" : "pupils")),
    ),
  });

const narrativeSaid = (context: FormalContext, { text, school, period, source }: Narrative): Said =>
  context.words.information.narrative({
    printed: text,
    school: schoolName(context, school),
    period: timeFacts(context, period),
    source,
  });

/** Decimals of a figure of which nobody has said what it is: it may be a proportion. */
const decimalsOfUnknown = 4;

const valueNode = (context: FormalContext, value: number, kind: Measure["kind"]): NumberNode => {
  switch (kind) {
    case "proportion":
    case "ratioOfSums":
      return figureNode(context, value, "share");
    case "mean":
      return figureNode(context, value, "points");
    case "count":
    case "rate":
      return figureNode(context, value, "count");
    case "unstated":
      return number(value, "count", context.words.shown.number(value, "count", decimalsOfUnknown));
  }
};

/** A figure as it may be shown, with the people counted in it. */
export const figureFacts = (context: FormalContext, figure: Figure, kind: Measure["kind"]): FigureFacts => {
  if (figure.kind !== "known") return { kind: figure.kind };
  const { value, numerator, denominator } = figure;
  return {
    kind: "known",
    value: valueNode(context, value, kind),
    of:
      denominator === undefined
        ? null
        : {
            part: numerator === undefined ? null : numberNode(context, numerator),
            whole: numberNode(context, denominator),
          },
  };
};
