import type { Assessment, Figure, Finding, Target, TargetProgress, TargetReading } from "@equality/model";
import type { FiguresOf } from "@equality/render";
import { formalEnGb } from "@equality/render/en-gb";
import { every } from "./every.ts";
import { figure, figuresOf } from "./figures.ts";
import { plain, words } from "./plain.ts";
import { given, why } from "./why.ts";

/** A row for each target: what was promised, each reading of it, and why, or what has to be asked. */
export const targetRows = ({ plan, readings }: Assessment): string[][] =>
  readings.map(({ target: id, finding }) => {
    const target = targetOf(plan, id);
    const figures = figuresOf(target, plan);
    return [target?.printed ?? id, says(finding, target, figures), why(finding, figures)];
  });

/** A row for each target: what was promised, how it stands, and why, or what has to be known. */
export const progressRows = ({ plan, progress }: Assessment): string[][] =>
  progress.map(({ target: id, finding }) => {
    const target = targetOf(plan, id);
    return [target?.printed ?? id, stands(finding), why(finding, figuresOf(target, plan))];
  });

const targetOf = ({ objectives }: Assessment["plan"], id: string): Target | undefined =>
  objectives.flatMap(({ targets }) => targets).find((target) => target.id === id);

const stands = (finding: Finding<TargetProgress>): string => {
  const { open, progress, targets } = formalEnGb;
  const status = ({ status: code }: TargetProgress) => words(progress.status[code]);
  switch (finding.kind) {
    case "notApplicable":
      return plain(open.reason[finding.because]);
    case "determined":
      return [
        `${status(finding.value)}.`,
        ...finding.value.cautions.map((caution) => plain(targets.caution[caution])),
      ].join("\n");
    case "undetermined":
      return [
        "Cannot be told yet.",
        ...finding.open.map(({ code }) => plain(open.question[code])),
        ...finding.alternatives.map((one) => `${capital(given(one.given))}: ${status(one.value).toLowerCase()}.`),
      ].join("\n");
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const says = (finding: Finding<TargetReading>, target: Target | undefined, figures: FiguresOf): string => {
  if (finding.kind === "notApplicable") return plain(formalEnGb.open.reason[finding.because]);
  const reading = (value: TargetReading) => `${meaning(value, target, figures)}${due(value)}`;
  if (finding.kind === "determined") return capital(`${reading(finding.value)}.`);
  return ["Two meanings, and none is chosen:", ...finding.alternatives.map(({ value }) => `${reading(value)};`)].join(
    "\n",
  );
};

const ways = { increase: "up", decrease: "down", maintain: "to be kept" } as const;

const operators = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "at most",
  lessThan: "less than",
  equals: "exactly",
} as const;

const shown = formalEnGb.shown.number;

const meaning = (value: TargetReading, target: Target | undefined, figures: FiguresOf): string => {
  switch (value.kind) {
    case "shareOfBaseline": {
      const of = figures.subject === "gap" ? "the gap" : "the starting figure";
      return `${ways[value.direction]} by ${shown(value.share, "share", 4)} of ${of}${goal(value.goal, figures)}`;
    }
    case "percentagePoints": {
      const points = figure(value.change, { measure: "proportion", subject: "gap" });
      return `${ways[value.direction]} by ${points}${goal(value.goal, figures)}`;
    }
    case "absoluteChange":
      return `${ways[value.direction]} by ${shown(value.change, "count", 4)}${goal(value.goal, figures)}`;
    case "level": {
      const { operator, level, upTo } = value;
      const limit = upTo === undefined ? "" : ` and at most ${levelShown(upTo, target)}`;
      return `${operators[operator]} ${levelShown(level, target)}${limit}`;
    }
    case "balance":
      return `${operators[value.operator]} ${value.numerator} in ${value.denominator}${value.eitherWay ? ", whichever side is the larger" : ""}`;
    case "direction":
      return value.direction === "maintain"
        ? "to be kept as it is"
        : `${ways[value.direction]}, by no amount in particular`;
    case "coverage":
      return `${shown(value.share, "share", 4)} of ${value.of === "schoolsOfKind" ? "schools of a kind" : value.of}`;
    case "recurring": {
      const times = value.times === 1 ? "once" : `${value.times} times`;
      return `${times} every ${every(value.every)?.shown.replace(/^1 /, "") ?? value.every}`;
    }
    case "milestone":
      return "done, or not done";
    case "qualitative":
      return "judged in words";
  }
};

/** A level as the target prints it: 18 percentage points are the number 18. */
const levelShown = (value: number, target: Target | undefined): string => {
  const unit = target?.kind === "level" ? target.unit : "count";
  if (unit === "proportion") return shown(value, "share", 4);
  return shown(value, unit === "percentagePoints" || unit === "points" ? unit : "count", 4);
};

const day = formalEnGb.shown.day;

const due = ({ due: days }: TargetReading): string => {
  if (days === null) return "";
  const { first, last } = days;
  return first === last ? `, by ${day(last)}` : `, by a day from ${day(first)} to ${day(last)}`;
};

const goal = (end: Figure, figures: FiguresOf): string =>
  end.kind === "known" ? `, to ${figure(end.value, figures)}` : "";
