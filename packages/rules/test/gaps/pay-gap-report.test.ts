import type { Finding, Summary } from "@equality/model";
import { payGapFigures } from "@equality/model/vocabulary";
import { payGapReport } from "@equality/rules/gaps";
import { expect, it } from "vitest";
import { determined, openIn, ten } from "./summaries.ts";

const staff = (
  sex: string | null,
  hourly: readonly number[],
  bonus: readonly number[],
  n: number,
): Summary["groups"][number] => ({
  key: [sex],
  statistics: [
    { kind: "values", values: [...hourly] },
    { kind: "values", values: [...bonus] },
    { kind: "proportion", n, x: bonus.length },
  ],
  excluded: [{}, {}, {}],
});
const report = (groups: Summary["groups"], minimumCount = 1) =>
  payGapReport(
    {
      schemaVersion: 1,
      keys: ["sex"],
      measures: [
        { id: "hourly", kind: "values", better: "parity" },
        { id: "bonus", kind: "values", better: "parity" },
        { id: "paid", kind: "proportion", better: "parity" },
      ],
      groups,
    },
    { sex: "sex", men: "m", women: "f", hourlyPay: "hourly", bonusPay: "bonus", paidBonus: "paid" },
    { name: "local", minimumCount },
  );

const women = staff("f", [10, 18, 26], [100], 5);
const men = staff("m", [10, 20, 30, 40], [100, 200, 300], 40);

it("gives the six figures of the regulations, each with its paragraphs", () => {
  const found = report([women, men]);
  expect(Object.keys(found)).toEqual([...payGapFigures]);
  const citations = Object.values(found).map((finding: Finding<unknown>) =>
    finding.explanation.steps.at(-1)?.citations?.map(({ provision }) => provision),
  );
  expect(citations).toEqual([
    ["Sch. 1 para. 2(1)(a)", "Sch. 1 para. 8"],
    ["Sch. 1 para. 2(1)(b)", "Sch. 1 para. 9"],
    ["Sch. 1 para. 2(1)(c)", "Sch. 1 para. 10"],
    ["Sch. 1 para. 2(1)(d)", "Sch. 1 para. 11"],
    ["Sch. 1 para. 2(1)(e)", "Sch. 1 para. 12"],
    ["Sch. 1 para. 2(1)(f)", "Sch. 1 para. 13"],
  ]);
});

it("divides by men's pay and is positive where women are paid less", () => {
  const { meanHourlyGap, medianHourlyGap, meanBonusGap, medianBonusGap, bonusProportions, quartileBands } = report([
    women,
    men,
  ]);
  // Hourly means 18 and 25, medians 18 and 25: 28%. Bonus means and medians 100 and 200: 50%.
  for (const gap of [meanHourlyGap, medianHourlyGap])
    expect(determined(gap)).toMatchObject({
      estimate: { value: expect.closeTo(28, 12) },
      unit: "percentOfMens",
      sign: "comparatorMinusGroup",
    });
  for (const gap of [meanBonusGap, medianBonusGap]) expect(determined(gap)).toMatchObject({ estimate: { value: 50 } });
  expect(determined(bonusProportions)).toMatchObject({
    group: { figure: { value: 0.2, numerator: 1, denominator: 5 } },
    comparator: { figure: { value: 0.075, numerator: 3, denominator: 40 } },
  });
  // Seven people, 2, 2, 2 and 1: 10 and 10; 18 and 20; 26 and 30; 40.
  expect(determined(quartileBands).map(({ women: n }) => n)).toEqual([1, 1, 1, 0]);
});

it("is negative where women are paid more, and there is no figure where men are paid nothing", () => {
  const gap = (men: number[], women: number[]) =>
    determined(report([staff("f", women, [], 1), staff("m", men, [], 1)]).meanHourlyGap);
  expect(gap([18], [20])).toMatchObject({ estimate: { value: expect.closeTo(-11.1111, 4) } });
  expect(gap([0], [20])).toMatchObject({ estimate: { kind: "notEstimable", because: "comparatorZero" } });
});

it("counts nobody whose sex is not known", () => {
  const found = determined(report([women, men, staff(null, [99, 99], [], 2)]).meanHourlyGap);
  expect(found).toMatchObject({ estimate: { value: expect.closeTo(28, 12) }, notCounted: { unknownGroup: 2 } });
});

it("is open, figure by figure, where men or women are few", () => {
  const found = report([women, men], 3);
  expect(found.meanHourlyGap.kind).toBe("determined");
  expect(openIn(found.meanBonusGap)).toEqual(["enoughPeople"]);
  expect(openIn(report([women, men], ten.minimumCount).quartileBands)).toEqual(["enoughPeople"]);
});

it("refuses negative pay", () => {
  expect(() => report([staff("f", [-1], [], 1), men])).toThrow(/-1/);
});
