import { printTable } from "../report/print-table.ts";
import { changeOf, gapOfShares, type Range, type TwoSides } from "./key-stage-4.ts";
import { grade5, keyStage4 } from "./key-stage-4-figures.ts";
import { count, points, range } from "./numbers.ts";

/** Prints the national gaps at the end of key stage 4, and which years may be compared. */
export const printKeyStage4 = (): void => {
  printTable(
    "Grades 9 to 4 in English and maths, England: disadvantaged minus all other pupils, in percentage points (below 0: behind)",
    ["year", "disadvantaged", "all other pupils", "gap", "as rounded", "95% limits", "worse off", "method", "change"],
    [10, 18, 18, 8, 17, 17, 15, 24, 30],
    keyStage4.map(({ year, disadvantaged, allOther }, i) => {
      const gap = gapOfShares(share(disadvantaged), share(allOther));
      const sides = keyStage4.map((one) => ({
        basis: one.basis,
        group: one.disadvantaged.grade4,
        comparator: one.allOther.grade4,
      }));
      return [
        year,
        `${disadvantaged.grade4}% of ${count(disadvantaged.pupils)}`,
        `${allOther.grade4}% of ${count(allOther.pupils)}`,
        points(100 * gap.estimate),
        range(inPoints(gap.rounding)),
        range(inPoints(gap.limits)),
        gap.worseOff === "group" ? "disadvantaged" : gap.worseOff === "comparator" ? "all other" : gap.worseOff,
        `${gap.method}, for every count that rounds so`,
        change(sides[i - 1], sides[i]),
      ];
    }),
  );
  printTable(
    "Attainment 8, England: disadvantaged minus all other pupils, in points (no spread is published, so no interval)",
    ["year", "disadvantaged", "all other pupils", "gap", "as rounded"],
    [10, 22, 22, 8, 17],
    keyStage4.map(({ year, disadvantaged: d, allOther: o }) => {
      const gap = d.attainment8 - o.attainment8;
      return [
        year,
        `${d.attainment8}, ${count(d.pupils)} pupils`,
        `${o.attainment8}, ${count(o.pupils)} pupils`,
        points(gap),
        range([gap - 0.1, gap + 0.1]),
      ];
    }),
  );
  const sides = grade5.map(({ basis, disadvantaged, notKnownToBe }) => ({
    basis,
    group: disadvantaged,
    comparator: notKnownToBe,
  }));
  printTable(
    "Grades 9 to 5 in English and maths, England: disadvantaged minus not known to be, in percentage points (no counts)",
    ["year", "basis", "disadvantaged", "not known to be", "gap", "change from the row above"],
    [10, 30, 15, 17, 8, 44],
    grade5.map(({ year, basis, disadvantaged, notKnownToBe }, i) => [
      year,
      basis,
      `${disadvantaged}%`,
      `${notKnownToBe}%`,
      points(disadvantaged - notKnownToBe),
      change(sides[i - 1], sides[i]),
    ]),
  );
};

const share = ({ pupils, grade4 }: { readonly pupils: number; readonly grade4: number }) => ({
  pupils,
  percent: grade4,
});

const inPoints = ([low, high]: Range): Range => [100 * low, 100 * high];

const change = (then: TwoSides | undefined, now: TwoSides | undefined): string => {
  if (then === undefined || now === undefined) return "";
  const found = changeOf(then, now);
  if (found.kind === "seriesBreak") return `none: ${now.basis}, not comparable with ${then.basis}`;
  return `${points(found.estimate)}; as rounded ${range(found.rounding)}`;
};
