import * as statistics from "@equality/rules/statistics";
import {
  benjaminiHochberg,
  betaQuantile,
  bootstrapMeanDifference,
  changeInGap,
  chiSquaredQuantile,
  differenceFromFixed,
  eefMonths,
  exhaustiveBootstrap,
  gapChangeEffects,
  gapIndex,
  gapIndexFromCounts,
  gapIndexInterval,
  garwood,
  hedgesCorrection,
  kitagawa,
  meanPayGap,
  mergeMoments,
  momentsFromSd,
  momentsOf,
  normalQuantile,
  pairMomentsOf,
  payQuarters,
  progress8Band,
  quantile,
  rateDifference,
  rateRatio,
  ratioOfSums,
  ratioOfSumsFromMoments,
  seeded,
  strataOf,
  studentMean,
  tQuantile,
} from "@equality/rules/statistics";
import { describe, expect, it } from "vitest";

const half = { x: 1, n: 2 };
const two = momentsOf([1, 2]);
const random = seeded(1);

/** What is wrong with a count, a level and so on: each must be refused by name. */
const notCounts = [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "3" as unknown as number];
const notLevels = [0, 1, -0.5, 95, Number.NaN, Number.POSITIVE_INFINITY, "0.95" as unknown as number];
const notFinite = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "1" as unknown as number];

const twoSided = [
  statistics.newcombe,
  statistics.newcombeContinuity,
  statistics.miettinenNurminen,
  statistics.mee,
  statistics.miettinenNurminenRatio,
  statistics.katz,
  statistics.katzPlusHalf,
  statistics.woolf,
  statistics.woolfPlusHalf,
] as const;
const oneSided = [statistics.wilson, statistics.wilsonContinuity, statistics.clopperPearson] as const;

const refuses = (call: () => unknown, name: string) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(`Expected ${name}`);
};

describe("a count that is none, or more than there are", () => {
  it("is refused by each interval of proportions", () => {
    for (const method of oneSided) {
      for (const bad of notCounts) {
        refuses(() => method({ x: 0, n: bad }), "proportion.n");
        refuses(() => method({ x: bad, n: 9 }), "proportion.x");
      }
      refuses(() => method({ x: 3, n: 2 }), "proportion.x to be a whole number from 0 to n, here 2, but got 3");
    }
    for (const method of [...twoSided, statistics.scoreTest]) {
      refuses(() => method({ x: 1, n: 0 }, half), "group.x");
      refuses(() => method(half, { x: 3, n: 2 }), "comparator.x");
      refuses(() => method(half, { x: 0, n: -2 }), "comparator.n");
    }
    refuses(() => differenceFromFixed({ x: 3, n: 2 }, 0.5), "group.x");
    refuses(
      () => changeInGap({ group: half, comparator: half }, { group: half, comparator: { x: 3, n: 2 } }),
      "comparator.x",
    );
    refuses(() => strataOf([half, { x: 3, n: 2 }]), "counts[1].x");
  });

  it("is refused by each interval of rates", () => {
    for (const bad of notCounts) {
      refuses(() => garwood({ events: bad, exposure: 3 }), "rate.events");
      refuses(() => rateRatio({ events: 1, exposure: 3 }, { events: bad, exposure: 3 }), "comparator.events");
    }
    refuses(() => garwood({ events: 1, exposure: -3 }), "rate.exposure");
    refuses(() => garwood({ events: 1, exposure: Number.NaN }), "rate.exposure");
    refuses(() => garwood({ events: 1, exposure: 0 }), "rate.exposure to be above 0 where there were events");
    refuses(() => rateDifference({ events: 1, exposure: 0 }, { events: 1, exposure: 3 }), "group.exposure");
  });

  it("is refused by methods on moments", () => {
    for (const bad of notCounts) refuses(() => studentMean({ ...two, n: bad }), "moments.n");
    for (const bad of notFinite) refuses(() => mergeMoments(two, { ...two, mean: bad }), "b.mean");
    refuses(() => statistics.welch({ ...two, m2: -1 }, two), "group.m2");
    refuses(() => statistics.welchTest(two, { ...two, m2: Number.NaN }), "comparator.m2");
    refuses(() => statistics.cohenD(two, { ...two, n: 1.5 }), "comparator.n");
    refuses(() => statistics.hedgesG({ ...two, n: -1 }, two), "group.n");
    refuses(() => momentsFromSd({ n: 3, mean: 1, sd: -1 }), "sd");
    refuses(() => momentsFromSd({ n: 1, mean: 1, sd: 2 }), "sd to be 0 for fewer than two values");
    refuses(() => momentsOf([1, Number.NaN]), "values[1]");
    refuses(() => ratioOfSumsFromMoments({ ...pairMomentsOf([1], [2]), n: -1 }), "moments.n");
    refuses(() => statistics.mergePairMoments(pairMomentsOf([1], [2]), { ...pairMomentsOf([1], [2]), n: 0.5 }), "b.n");
  });
});

describe("a level that is none", () => {
  it("is refused by each interval", () => {
    for (const bad of notLevels) {
      for (const method of oneSided) refuses(() => method(half, bad), "confidence");
      for (const method of twoSided) refuses(() => method(half, half, bad), "confidence");
      refuses(() => differenceFromFixed(half, 0.5, bad), "confidence");
      refuses(
        () => changeInGap({ group: half, comparator: half }, { group: half, comparator: half }, bad),
        "confidence",
      );
      refuses(() => garwood({ events: 1, exposure: 1 }, bad), "confidence");
      refuses(() => rateDifference({ events: 1, exposure: 1 }, { events: 1, exposure: 1 }, bad), "confidence");
      refuses(() => rateRatio({ events: 1, exposure: 1 }, { events: 1, exposure: 1 }, bad), "confidence");
      refuses(() => studentMean(two, bad), "confidence");
      refuses(() => statistics.welch(two, two, bad), "confidence");
      refuses(() => statistics.cohenD(two, two, bad), "confidence");
      refuses(() => statistics.hedgesGApproximate(two, two, bad), "confidence");
      refuses(() => ratioOfSums([1, 2], [3, 4], bad), "confidence");
      refuses(() => ratioOfSumsFromMoments(pairMomentsOf([1, 2], [3, 4]), bad), "confidence");
      refuses(() => gapIndexInterval([{ value: 1, disadvantaged: 2, other: 2 }], bad), "confidence");
      refuses(() => exhaustiveBootstrap([1, 2], [3, 4], bad), "confidence");
      refuses(() => bootstrapMeanDifference([1], [2], { random, replicates: 1000, confidence: bad }), "confidence");
    }
  });

  it("is not one that is merely extreme", () => {
    for (const level of [2 ** -53, 1e-9, 1 - 1e-12, 1 - 2 ** -53]) {
      const proportions = [half, { x: 0, n: 3 }, { x: 3, n: 3 }];
      const rates = [
        { events: 4, exposure: 9 },
        { events: 900, exposure: 2 },
      ] as const;
      const results = [
        ...oneSided.flatMap((method) => proportions.map((one) => method(one, level))),
        ...twoSided.flatMap((method) => proportions.map((one) => method(one, half, level))),
        ...rates.map((one) => garwood(one, level)),
        rateRatio(...rates, level),
        rateDifference(...rates, level),
        statistics.welch(two, momentsOf([4, 5, 9]), level),
        statistics.hedgesG(two, momentsOf([4, 5, 9]), level),
        gapIndexInterval(
          [
            { value: 1, disadvantaged: 2, other: 1 },
            { value: 2, disadvantaged: 1, other: 2 },
          ],
          level,
        ),
      ];
      for (const result of results)
        if (result.kind === "interval")
          expect([result.lower, result.upper].every(Number.isFinite), result.method).toBe(true);
        else expect(result).toMatchObject({ because: "zeroCell" });
    }
  });

  it("is refused even where there would be no answer at any level", () => {
    for (const method of oneSided) refuses(() => method({ x: 0, n: 0 }, 1), "confidence");
  });
});

describe("values that cannot be", () => {
  it("are refused in lists, with their place", () => {
    for (const bad of notFinite) {
      refuses(() => gapIndex([1, bad], [2]), "disadvantaged[1]");
      refuses(() => gapIndex([1], [bad]), "other[0]");
      refuses(() => quantile([1, 2, bad], 0.5, "type7"), "values[2]");
      refuses(() => ratioOfSums([1, 2], [3, bad]), "denominators[1]");
      refuses(() => exhaustiveBootstrap([bad], [1]), "group[0]");
      refuses(() => bootstrapMeanDifference([1], [bad], { random, replicates: 1000 }), "comparator[0]");
      refuses(() => meanPayGap([bad], [1]), "men[0]");
      refuses(() => payQuarters([1, 2, 3], [bad]), "women[0]");
      refuses(() => gapChangeEffects({ group: 1, comparator: bad }, { group: 1, comparator: 1 }), "then.comparator");
      refuses(() => eefMonths(bad), "effectSize");
      refuses(() => progress8Band({ estimate: bad, lower: 0, upper: 1 }), "score.estimate");
    }
    refuses(() => ratioOfSums([1, -2], [3, 4]), "numerators[1]");
    refuses(() => meanPayGap([1], [-1]), "women[0]");
    refuses(() => benjaminiHochberg([0.5, 1.1]), "p[1]");
    refuses(() => benjaminiHochberg([Number.NaN]), "p[0]");
    refuses(() => benjaminiHochberg([undefined as unknown as null]), "p[0]");
  });

  it("are refused where lists do not fit together", () => {
    refuses(() => ratioOfSums([1, 2], [3]), "denominators to be a list of 2");
    refuses(() => pairMomentsOf([1], [3, 4]), "denominators");
    refuses(() => quantile([], 0.5, "type7"), "values");
    refuses(() => kitagawa([{ share: 1, rate: 1 }], []), "the shares of comparator");
    refuses(
      () =>
        kitagawa(
          [{ share: 1, rate: 1 }],
          [
            { share: 0.5, rate: 1 },
            { share: 0.5, rate: 2 },
          ],
        ),
      "comparator",
    );
    refuses(() => kitagawa([{ share: 0.9, rate: 1 }], [{ share: 1, rate: 1 }]), "the shares of group to be 1 in sum");
    refuses(() => kitagawa([{ share: 1, rate: null }], [{ share: 1, rate: 1 }]), "group[0].rate");
    refuses(
      () =>
        kitagawa(
          [
            { share: -1, rate: 1 },
            { share: 2, rate: 1 },
          ],
          [],
        ),
      "group[0].share",
    );
    refuses(() => strataOf([]), "counts");
    refuses(
      () =>
        gapIndexFromCounts([
          { value: 1, disadvantaged: 1, other: 1 },
          { value: 1, disadvantaged: 1, other: 1 },
        ]),
      "counts",
    );
    refuses(() => gapIndexFromCounts([{ value: 1, disadvantaged: 1.5, other: 1 }]), "counts[0].disadvantaged");
    refuses(() => gapIndexFromCounts([{ value: Number.NaN, disadvantaged: 1, other: 1 }]), "counts[0].value");
    refuses(() => progress8Band({ estimate: 2, lower: 0, upper: 1 }), "score.estimate to be between 0 and 1");
  });

  it("are refused by distributions and by the bootstrap", () => {
    for (const bad of notLevels) {
      refuses(() => normalQuantile(bad), "p");
      refuses(() => tQuantile(bad, 3), "p");
      refuses(() => betaQuantile(bad, 1, 1), "p");
      refuses(() => chiSquaredQuantile(bad, 1), "p");
    }
    for (const bad of [0, -1, ...notFinite]) {
      refuses(() => tQuantile(0.5, bad), "df");
      refuses(() => betaQuantile(0.5, bad, 1), "a");
      refuses(() => betaQuantile(0.5, 1, bad), "b");
      refuses(() => chiSquaredQuantile(0.5, bad), "df");
      refuses(() => hedgesCorrection(bad), "df");
    }
    refuses(() => quantile([1], 1.1, "type7"), "p");
    refuses(() => differenceFromFixed(half, 63), "reference");
    for (const bad of [-1, 0.5, 2 ** 32, Number.NaN]) refuses(() => seeded(bad), "seed");
    for (const replicates of [0, 999, 1000.5, 1e7])
      refuses(() => bootstrapMeanDifference([1], [2], { random, replicates }), "replicates");
    refuses(() => exhaustiveBootstrap([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]), "group and comparator");
    const broken = { name: "broken", seed: 0, start: () => () => 1 };
    refuses(
      () => bootstrapMeanDifference([1], [2], { random: broken, replicates: 1000 }),
      "a number of the random source",
    );
  });

  it("do not change what was given", () => {
    const given = Object.freeze([3, 1, 2]);
    expect(() => [quantile(given, 0.5, "type7"), gapIndex(given, given), momentsOf(given)]).not.toThrow();
  });
});
