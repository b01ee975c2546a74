import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Assessment, type DutyId, type Finding, readPlan } from "@equality/model";
import { assess } from "@equality/rules";
import { describe, expect, it } from "vitest";

// What the five documents say, worked out by hand, for one day. Everything here follows from printed facts.
const asOf = "2026-11-23";

const assessed = (name: string): Assessment => {
  const read = readPlan(JSON.parse(readFileSync(join(import.meta.dirname, "..", "trusts", `${name}.json`), "utf8")));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return assess(read.plan, { schemaVersion: 1, observations: [] }, asOf);
};

const deadline = ({ deadlines }: Assessment, duty: DutyId) =>
  deadlines.find((one) => one.duty === duty && one.finding.kind !== "notApplicable")?.finding;
const review = ({ nextReviews }: Assessment, document: string) =>
  nextReviews.find((one) => one.document === document)?.finding;
const local = ({ localReviews }: Assessment, cycle: string) => localReviews.find((one) => one.cycle === cycle)?.finding;
const reading = ({ readings }: Assessment, target: string) => readings.find((one) => one.target === target)?.finding;

/** Subjects of a check that are not met, or, under every reading that can be suggested, would not be. */
const notMet = ({ audit }: Assessment, check: string): string[] =>
  audit.filter((result) => result.check === check && isNotMet(result.finding)).map(({ subject }) => subject.id);
const isNotMet = (finding: Finding<"met" | "notMet">): boolean =>
  finding.kind === "determined"
    ? finding.value === "notMet"
    : finding.kind === "undetermined" &&
      finding.alternatives.length > 0 &&
      finding.alternatives.every(({ value }) => value === "notMet");

const given = (answer: string, because: string, value: object) => ({
  kind: "undetermined",
  alternatives: [{ given: { answer, because }, value }],
});

describe("001, a statement and objectives", () => {
  const found = assessed("alternative-provision-statement");

  it("information: timeliness undetermined; if published when approved, 25 March 2026, 243 days ago", () => {
    expect(deadline(found, "equalityInformation")).toMatchObject(
      given("2025-03-26", "approvalStandsIn", {
        lastDay: "2026-03-25",
        status: "late",
        days: 243,
        interpretation: "strict",
      }),
    );
  });

  it("local anniversary of the statement: 26 March 2026; the statutory day bites first", () => {
    expect(local(found, "statement-review")).toMatchObject({ kind: "determined", value: { lastDay: "2026-03-26" } });
    expect(review(found, "equality-duty-statement")).toMatchObject(
      given("2025-03-26", "approvalStandsIn", { days: [{ lastDay: "2026-03-25" }, { lastDay: "2026-03-26" }] }),
    );
  });

  it("objectives: if published when approved, 21 March 2027, in time", () => {
    expect(deadline(found, "equalityObjectives")).toMatchObject(
      given("2023-03-22", "approvalStandsIn", { lastDay: "2027-03-21", status: "inTime" }),
    );
  });

  it("notes: nine characteristics where eight are relevant, and regulations revoked on 31 March 2017", () => {
    expect(notMet(found, "listsRelevantCharacteristics")).toEqual(["equality-duty-statement"]);
    const listed = found.audit.find(({ check }) => check === "listsRelevantCharacteristics")?.finding.explanation
      .steps[0];
    expect(listed).toMatchObject({ inputs: { among: 9, ids: ["marriageCivilPartnership"] } });
    const cited = found.audit.find(
      ({ check, subject }) => check === "citesLawInForce" && subject.id === "regulations-2011",
    )?.finding;
    expect(cited).toMatchObject({ kind: "determined", value: "notMet" });
    expect(JSON.stringify(cited)).toContain('"until":"2017-03-31"');
  });

  it("eight aims, none measurable; objectives of schools announced, none held", () => {
    expect(found.plan.objectives).toHaveLength(8);
    expect(notMet(found, "objectiveIsMeasurable")).toHaveLength(8);
    expect(notMet(found, "schoolObjectivesAreHeld")).toEqual(["equality-objectives"]);
  });
});

describe("002, a policy", () => {
  const found = assessed("alternative-provision-policy");

  it("has local reviews on 25 March 2029 and 25 March 2027, and no statutory interval of its own", () => {
    expect(local(found, "board-review")).toMatchObject({ value: { lastDay: "2029-03-25" } });
    expect(local(found, "chief-executive-review")).toMatchObject({ value: { lastDay: "2027-03-25" } });
    expect(review(found, "equality-policy")).toMatchObject({
      kind: "determined",
      value: {
        days: [
          { lastDay: "2027-03-25", source: { kind: "cycle" } },
          { lastDay: "2029-03-25", source: { kind: "cycle" } },
        ],
        calledFor: [],
      },
    });
  });

  it("has three early triggers; a recorded one calls for a review, with no last day unless one is recorded", () => {
    const plan = structuredClone(found.plan);
    const cycle = plan.documents[0]?.reviewCycles.find(({ earlyIf }) => earlyIf.length === 3);
    if (cycle === undefined) throw new Error("No cycle has three triggers.");
    const [trigger] = cycle.earlyIf;
    cycle.calls = [{ trigger: trigger?.id ?? "", on: "2026-10-05" }];
    const again = assess(plan, { schemaVersion: 1, observations: [] }, asOf);
    expect(review(again, "equality-policy")).toMatchObject({
      value: { calledFor: [{ trigger: trigger?.id, from: "2026-10-05", lastDay: null }] },
    });
  });
});

describe("003, information and objectives in one", () => {
  const found = assessed("coastal-schools");

  it("the printed dates agree", () => {
    expect(found.audit.filter(({ check }) => check === "printedDatesAgree")).toMatchObject([
      { finding: { value: "met" } },
    ]);
  });

  it("if published when signed: objectives 13 November 2028; information 13 November 2025, 375 days ago", () => {
    expect(deadline(found, "equalityObjectives")).toMatchObject(
      given("2024-11-14", "signatureStandsIn", { lastDay: "2028-11-13", status: "inTime" }),
    );
    expect(deadline(found, "equalityInformation")).toMatchObject(
      given("2024-11-14", "signatureStandsIn", { lastDay: "2025-11-13", status: "late", days: 375 }),
    );
  });

  it("part of the printed review month is too late; four years are looser than statute for information; 2011 Regulations stale", () => {
    expect(notMet(found, "printedReviewIsInTime")).toEqual(["equality-statement"]);
    expect(notMet(found, "cycleIsWithinStatute")).toEqual(["board-review"]);
    expect(notMet(found, "citesLawInForce")).toEqual(["regulations-2011"]);
  });

  it("promises a yearly progress report", () => {
    expect(found.plan.documents[0]?.reports).toContainEqual(
      expect.objectContaining({ what: "progressOnObjectives", every: "P1Y" }),
    );
  });

  it("six objectives without amount, baseline or date; the fifth closes a gap of an unnamed measure; nothing invented", () => {
    expect(found.plan.objectives).toHaveLength(6);
    expect(notMet(found, "objectiveIsMeasurable")).toHaveLength(6);
    expect(found.readings).toHaveLength(1);
    expect(found.plan.objectives[4]?.targets.map(({ id }) => id)).toEqual(["close-the-gap"]);
    expect(reading(found, "close-the-gap")).toMatchObject({
      kind: "determined",
      value: {
        kind: "direction",
        direction: "decrease",
        due: null,
        asks: [{ code: "amount" }, { code: "measure" }, { code: "baseline" }, { code: "timeLimit" }],
      },
    });
  });
});

describe("004, an action plan", () => {
  const found = assessed("river-schools");

  it("next due cannot be told, and the period ended on 31 August or ends on 31 December 2026", () => {
    expect(review(found, "action-plan")).toMatchObject({
      kind: "undetermined",
      open: [{ code: "publishedOn" }],
      alternatives: [],
    });
    expect(found.periods).toMatchObject([
      {
        finding: {
          kind: "undetermined",
          alternatives: [
            { value: { endsOn: "2026-08-31", ended: true } },
            { value: { endsOn: "2026-12-31", ended: false } },
          ],
        },
      },
    ]);
  });

  it("three and six months have no anchor; ongoing and blank differ", () => {
    expect(notMet(found, "timeFrameHasAnchor")).toEqual([
      "gap-analysis",
      "tailored-interventions",
      "diversity-council",
    ]);
    expect(notMet(found, "actionHasTimeFrame")).toEqual([
      "neutral-job-adverts",
      "recruitment-campaign",
      "diversity-programme",
    ]);
  });

  it("applicants: a count, relative; the gap: two readings, no verdict", () => {
    expect(reading(found, "more-male-applicants")).toMatchObject({
      kind: "determined",
      value: { kind: "shareOfBaseline", direction: "increase", share: 0.2 },
    });
    expect(reading(found, "smaller-attainment-gap")).toMatchObject({
      kind: "undetermined",
      open: [{ code: "amountMeans" }],
      alternatives: [
        { value: { kind: "shareOfBaseline", share: 0.1 } },
        { value: { kind: "percentagePoints", change: 0.1 } },
      ],
    });
  });

  it("each of three child texts drops number, date and role; the first also the kind of post", () => {
    for (const check of ["childTextHasNumber", "childTextHasDate", "childTextHasRole"])
      expect(notMet(found, check)).toHaveLength(3);
    expect(notMet(found, "childTextHasPost")).toEqual(["male-support-staff"]);
  });
});

describe("000, objectives", () => {
  const found = assessed("technical-colleges");
  const by2030 = { due: { first: "2030-01-01", last: "2030-12-31" } };

  it("gaps by 10% and 8% are ambiguous; incidents relative; share in points; all by 2030", () => {
    for (const [target, share] of [
      ["disadvantaged-gap", 0.1],
      ["send-gap", 0.08],
    ] as const)
      expect(reading(found, target)).toMatchObject({
        kind: "undetermined",
        alternatives: [
          { value: { kind: "shareOfBaseline", share, ...by2030 } },
          { value: { kind: "percentagePoints", change: share, ...by2030 } },
        ],
      });
    expect(reading(found, "fewer-prejudice-incidents")).toMatchObject({
      kind: "determined",
      value: { kind: "shareOfBaseline", direction: "decrease", share: 0.15, ...by2030 },
    });
    expect(reading(found, "female-share-increase")).toMatchObject({
      kind: "determined",
      value: { kind: "percentagePoints", direction: "increase", change: 0.05, ...by2030 },
    });
  });

  it("next due cannot be told", () => {
    expect(review(found, "equality-objectives")).toMatchObject({
      kind: "undetermined",
      open: [{ code: "publishedOn" }],
      alternatives: [],
    });
  });

  it("coverage, recurring, coverage over schools of a kind, direction only", () => {
    expect(reading(found, "accessibility-plans")).toMatchObject({
      value: { kind: "coverage", of: "schools", share: 1 },
    });
    expect(notMet(found, "targetGoesBeyondStatute")).toEqual(["accessibility-plans"]);
    expect(reading(found, "yearly-staff-training")).toMatchObject({
      value: { kind: "recurring", every: "P1Y", times: 1 },
    });
    expect(reading(found, "outreach-plans")).toMatchObject({
      value: { kind: "coverage", of: "schoolsOfKind", share: 1 },
    });
    expect(reading(found, "more-adaptive-practice")).toMatchObject({
      value: { kind: "direction", direction: "increase" },
    });
  });

  it("disadvantage and EAL are no protected characteristics, SEND is not by itself, race is", () => {
    expect(notMet(found, "groupIsACharacteristic")).toEqual(["send", "disadvantaged", "eal"]);
    const race = found.audit.find(({ check, subject }) => check === "groupIsACharacteristic" && subject.id === "race");
    expect(race?.finding).toMatchObject({ kind: "determined", value: "met" });
  });
});
