import type { Figure } from "@equality/model";
import { digitsOf } from "../en-gb/numbers.ts";
import { cleanText } from "../tree/clean-text.ts";
import type { CsvCell } from "./csv.ts";
import type { Entry, Indicator } from "./entries.ts";

/** A column of figures: an indicator, or one of the two counts that it comes from. */
export interface Column {
  readonly indicator: string;
  readonly name: string;
  readonly label: string;
  readonly unit: "%" | "";
  readonly decimals: number;
  readonly cell: (figure: Figure) => CsvCell;
}

const suffixes: Readonly<Record<Indicator["kind"], string>> = {
  proportion: "percent",
  ratioOfSums: "percent",
  mean: "average",
  rate: "rate",
  count: "count",
  unstated: "value",
};

/** Small letters, digits and underscores, begun with a letter. */
const nameOf = ({ id, kind }: Indicator): string =>
  `${id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^(?=[^a-z])/, "m_")}_${suffixes[kind]}`;

/** Half away from zero, as everywhere; `low` is a figure that is not 0 and rounds to it. */
const rounded = (value: number, decimals: number, tens: number): CsvCell => {
  const shown = Number(digitsOf(value, decimals, tens).replace("\u2212", "-").replaceAll(",", ""));
  return shown === 0 && value !== 0 ? "low" : shown;
};

/** `c` is confidential, `x` not available. Neither is zero. */
const cellOf = (figure: Figure, known: (figure: Extract<Figure, { kind: "known" }>) => CsvCell): CsvCell => {
  switch (figure.kind) {
    case "known":
      return known(figure);
    case "suppressed":
      return "c";
    case "missing":
      return "x";
  }
};

const columnsOf = (indicator: Indicator, entries: readonly Entry[], decimals: number): readonly Column[] => {
  const { id, kind } = indicator;
  const label = cleanText(indicator.label);
  const isShare = kind === "proportion" || kind === "ratioOfSums";
  const places = kind === "count" ? 0 : decimals;
  const name = nameOf(indicator);
  const counts = (["numerator", "denominator"] as const).filter((count) =>
    entries.some((entry) => entry.figure.kind === "known" && entry.figure[count] !== undefined),
  );
  return [
    {
      ...{ indicator: id, name, label, unit: isShare ? "%" : "", decimals: places },
      cell: (figure) => cellOf(figure, ({ value }) => rounded(value, places, isShare ? 2 : 0)),
    },
    ...counts.map(
      (count): Column => ({
        ...{ indicator: id, name: `${name}_${count}`, label: `${label}: ${count}`, unit: "", decimals: 0 },
        cell: (figure) => cellOf(figure, (known) => known[count] ?? "x"),
      }),
    ),
  ];
};

/** The columns of some entries, in the order in which their indicators first come. */
export const indicatorColumns = (entries: readonly Entry[], decimals: number): readonly Column[] => {
  const indicators = new Map(entries.map(({ indicator }) => [indicator.id, indicator]));
  return [...indicators.values()].flatMap((indicator) =>
    columnsOf(
      indicator,
      entries.filter((entry) => entry.indicator.id === indicator.id),
      decimals,
    ),
  );
};
