import type { PublishedAssessment, TargetProgress } from "@equality/model";
import { describe, expect, it } from "vitest";
import { accessibilityPlan } from "../../src/documents/accessibility-plan.ts";
import { dutyStatement } from "../../src/documents/duty-statement.ts";
import { impactAssessment } from "../../src/documents/impact-assessment.ts";
import { informationReport } from "../../src/documents/information-report.ts";
import { objectives } from "../../src/documents/objectives.ts";
import { policy } from "../../src/documents/policy.ts";
import { progressReport } from "../../src/documents/progress-report.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { toMarkdown } from "../../src/markdown/to-markdown.ts";
import { published } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

const all = published.everything;

/** What the plan that holds each kind of thing says, and the words of each document that tell it. */
const facts: Readonly<Record<string, readonly [string, readonly (readonly [fact: string, told: string])[]]>> = {
  objectives: [
    linesOf(objectives(all, formalEnGb)).join("\n"),
    [
      ["another body's too", "Also of: Friends of Hill."],
      ["the language", "Language: English."],
      ["where it is", "On the web: https://hill.example/plan"],
      ["how to get it", "How to get it: A copy from the school office."],
      ["what it tells of", "Tells of: “Access at North”."],
      ["the edition before", "In place of: “Our Old Plan”."],
      ["the edition after", "Now in its place: “Our Plan”."],
      ["a version for other readers", "Also for other readers as: “Our Easy Plan”."],
      ["what it is a version of", "A version for other readers of: “Our Plan”."],
      ["an edit that counts", "That counts as publishing the whole again."],
      ["a statement in other words", "In “Our Easy Plan”: We read more at North."],
      ["why there is no objective", "Age: No pupil is concerned by it."],
      ["how a measure is worked out", "How “reading well” is worked out: Pupils at the expected standard in the test"],
      ["what the starting point was before", "The starting point was 58% in v2."],
      ["targets promised together", "Promised together with: “Up by 5%.”; all of them have to be met."],
      ["which side of a gap is bounded", "That limits the size of the gap, whichever side it is on."],
      ["whom the words stress", "pupils, especially “GRT”"],
      ["a group counted as protected", "Quiet pupils: not linked with a protected characteristic; counted here as if"],
      ["what else a group is called", "also called “shy pupils”"],
    ],
  ],
  "duty statement": [
    linesOf(dutyStatement(all, formalEnGb)).join("\n"),
    [
      ["the statute's own words", "have due regard to the need to:"],
      ["age and pupils", "Not covered"],
      ["marriage and staff", "The first aim alone"],
      ["a promise under its aim", "We stop bullying at once."],
      ["an objective under its aim", "Objective A: basic skills.\nMore pupils read well."],
      ["of which school an objective is", "Each text comes in large print.\nFor: North School."],
      ["a question asked of decisions", "Whom does this leave out?"],
      ["complaints", "We answer each complaint in ten days."],
      ["training", "Training comes in the first month."],
      ["no document of its own", "The record holds no document of its own for the equality duty statement"],
    ],
  ],
  policy: [
    linesOf(policy(all, formalEnGb)).join("\n"),
    [
      ["mission", "Nobody is left out at Hill."],
      ["parents", "A welcome at the gate."],
      [
        "a group of two characteristics",
        "LGBT+: linked with the protected characteristics of sexual orientation and gender reassignment",
      ],
      ["support", "A mentor for each new pupil."],
      ["roles", "Sees that the policy is kept to."],
      ["related", "Behaviour policy"],
    ],
  ],
  "information report": [
    linesOf(informationReport(all, formalEnGb)).join("\n"),
    [
      ["how many of how many", "75% (90 of 120)"],
      ["who is counted", "Pupils and others: “Girls” (sex)"],
      ["withheld", "Withheld"],
      ["missing", "Not known"],
      ["source", "Key stage 2 results"],
      ["period", "2025/26"],
      ["what a count is of", "Pupils on roll"],
      ["of which school", "Reading well, North School"],
      ["incidents", "Race, South School"],
      ["not recorded what about", "What it was about was not recorded"],
      ["recording changed", "Recording changed: 2025/26: A new form came in January."],
      ["under its aim", "Pupils of both schools met six times."],
      ["who was asked", "Asked about “A new uniform for both schools.”: Forty families on low incomes."],
      [
        "the rule of withholding",
        "A figure is withheld where fewer than 10 people are counted in it or left out of it.",
      ],
      ["how much is not known", "Withheld here: 2."],
    ],
  ],
  "accessibility plan": [
    linesOf(accessibilityPlan(all, "north", formalEnGb)).join("\n"),
    [
      ["the school", "North School is one of the primary schools of Hill Trust."],
      ["a barrier", "Texts come in small print."],
      ["what is done", "Each text comes in large print."],
      ["a purpose without an action", "The plan names this purpose, and nothing that is to be done for it."],
      ["what it costs", "Buy a large printer. about £1,200; A room for it"],
      ["who was asked", "Consulted on “Access at North”: May 2025, EDI Lead."],
      ["when it is due", "31 August 2028"],
      ["the missing purpose", "Information for disabled pupils: Equality Act 2010 Sch. 10 para. 3(2)(c)"],
    ],
  ],
  "impact assessment": [
    linesOf(impactAssessment(all, "uniform", formalEnGb)).join("\n"),
    [
      ["who and when", "Who decides: Headteacher."],
      ["considered", "Effect on equality considered: 20 April 2026."],
      ["training", "Those who decided were trained in the duty: January 2026."],
      ["minute", "What shows that it was before them: Minute 7 of the board of April."],
      ["too late", "The effect was considered after the decision"],
      ["blank is not none", "Left blank, which is not “no difference”"],
      ["not known", "Not known, which is to be found out"],
      ["a group", "Pupils who get free school meals"],
      ["prohibited conduct", "No: hair is left to families."],
      ["proportionate", "Blazers are lent to those who ask."],
      ["review", "It is looked at again: April 2027."],
      ["kept", "Record: EIA 12."],
      ["until", "Kept until: 2032."],
    ],
  ],
  "progress report": [
    linesOf(progressReport(all, formalEnGb)).join("\n"),
    [
      ["old and new time limit", "The time limit was 2027, and became 2029 (moved February 2026)."],
      ["why", "Why: The first plan was late."],
      ["old and new starting point", "The starting point was 58% in v2, and is now 62%."],
      ["an action's progress", "Rated amber."],
      ["of which school an objective is", "Each text comes in large print.\nFor: North School."],
      [
        "an objective of which nothing is reported, and of which school it is",
        "Number 1 in the list: accessibility.\nFor: North School.\nNothing is reported.",
      ],
      ["an action of which nothing is said", "Nothing is reported."],
      ["outcome", "Every class has a reading corner."],
    ],
  ],
};

describe.each(Object.entries(facts))("the %s", (_, [text, rows]) => {
  it.each(rows)("tells %s", (_fact, told) => {
    expect(text).toContain(told);
  });
});

it("the objectives tell how many of how many a starting point counts", () => {
  const counted = {
    ...all,
    readings: all.readings.map((reading) =>
      reading.target === "share" && reading.finding.kind === "determined" && "baseline" in reading.finding.value
        ? {
            ...reading,
            finding: {
              ...reading.finding,
              value: {
                ...reading.finding.value,
                baseline: { kind: "known" as const, value: 0.62, numerator: 62, denominator: 100 },
              },
            },
          }
        : reading,
    ),
  };
  expect(linesOf(objectives(counted, formalEnGb)).join("\n")).toContain("Starting point: 62% (62 of 100; ");
});

describe("the progress report", () => {
  const at = { first: "2026-07-01", last: "2026-07-31", printed: "July 2026" };
  /** 62% in July 2026 where 66% was due, on the way from 58% to 70%: a third of the way, (62 - 58) / (70 - 58). */
  const behind: TargetProgress = {
    kind: "measured",
    status: "behind",
    cautions: ["partialData"],
    counts: "people",
    baseline: { at: null, figure: { kind: "known", value: 0.58 }, limits: null },
    observed: {
      at,
      figure: { kind: "known", value: 0.62, numerator: 62, denominator: 100 },
      limits: { lower: 0.52, upper: 0.71, method: "wilson", confidence: 0.95 },
    },
    change: { difference: 0.04, limits: null, told: "cannotTell" },
    causes: null,
    readings: [
      {
        given: [],
        status: "behind",
        path: { shape: "linear", by: "schoolYears" },
        goal: 0.7,
        deadline: "2030-08-31",
        due: 0.66,
        share: 1 / 3,
        pace: 0.5,
        fromDue: null,
        secure: null,
        required: { change: 0.08, steps: 4, by: "schoolYears", each: 0.02 },
        projection: { value: 0.68, limits: null },
      },
    ],
    years: [],
    schools: [],
  };
  const standing = (value: TargetProgress): PublishedAssessment => ({
    ...all,
    progress: [
      {
        objective: "readers",
        target: "share",
        finding: { kind: "determined", value, explanation: { rule: "targetProgress", steps: [] } },
      },
    ],
  });

  it("tells a status with its figures, limits, path and what is left, changes in percentage points", () => {
    const text = linesOf(progressReport(standing(behind), formalEnGb)).join("\n");
    for (const told of [
      "Status: Behind.",
      "Starting point: 58%.",
      "Latest figure: 62% (62 of 100), July 2026.",
      "With 95% confidence it is from 52% to 71%.",
      "The change is small enough that chance alone could make it.",
      "Due by then: 66%.",
      "Goal: 70%, by the end of the school year on 31 August 2030.",
      "Part of the way done: 33.3%.",
      "At the pace so far, by the time limit: 68%.",
      "Still to go: 8 percentage points in 4 years, which is 2 percentage points each.",
      "The figures of some schools are missing or withheld.",
    ])
      expect(text).toContain(told);
  });

  it("tells each fact of a target by itself, after the target as printed", () => {
    const told = toMarkdown(progressReport(standing(behind), formalEnGb));
    expect(told).toMatch(/^- .*\n {2}- \*\*Status:\*\* Behind\. .*\n {2}- \*\*Starting point:\*\* 58%\.$/m);
  });

  it("says in short that what is reported is told of each action", () => {
    const reported = all.plan.objectives.map((objective) => ({
      ...objective,
      actions: objective.actions.map((action) => ({ ...action, progress: { rating: "green" as const } })),
    }));
    const lines = linesOf(progressReport({ ...all, plan: { ...all.plan, objectives: reported } }, formalEnGb));
    expect(lines.join("\n")).toContain("accessibility.\nFor: North School.\nTold of each action below");
  });

  it("tells a caution beside the status that it is about", () => {
    const told = linesOf(progressReport(standing({ ...behind, cautions: ["levellingDown"] }), formalEnGb));
    expect(told[told.indexOf("Status: Behind.") + 1]).toMatch(/^The gap narrowed by levelling down/);
  });

  it("tells what is left without its sign, and nothing where the goal is met", () => {
    const reported = (status: "behind" | "metEarly") =>
      linesOf(
        progressReport(
          standing({
            ...behind,
            status,
            readings: behind.readings.map((reading) => ({
              ...reading,
              status,
              required: { change: -0.08, steps: 4, by: "schoolYears", each: -0.02 },
            })),
          }),
          formalEnGb,
        ),
      ).join("\n");
    expect(reported("behind")).toContain(
      "Still to go: 8 percentage points in 4 years, which is 2 percentage points each.",
    );
    expect(reported("metEarly")).not.toContain("Still to go");
  });

  it("tells the two figures of a gap, with how many are counted in each", () => {
    const gap: TargetProgress = {
      ...behind,
      observed: {
        at,
        figure: { kind: "known", value: -0.16 },
        limits: null,
        sides: {
          group: { kind: "known", value: 0.48, numerator: 48, denominator: 100 },
          comparator: { kind: "known", value: 0.64 },
        },
      },
    };
    expect(linesOf(progressReport(standing(gap), formalEnGb)).join("\n")).toContain(
      "It lies between 48% (48 of 100) and 64%.",
    );
  });

  it("shows a withheld figure as withheld, and none that follows from it", () => {
    const withheld: TargetProgress = {
      ...behind,
      observed: { at, figure: { kind: "suppressed" }, limits: null },
      change: null,
      readings: behind.readings.map((reading) => ({ ...reading, share: null, required: null, projection: null })),
    };
    const text = linesOf(progressReport(standing(withheld), formalEnGb)).join("\n");
    expect(text).toContain("Latest figure: withheld, because too few people are counted, July 2026.");
    expect(text).not.toContain("Still to go");
  });
});

it("the duty of another school is not told in a school's plan", () => {
  expect(toMarkdown(accessibilityPlan(all, "north", formalEnGb))).not.toContain("South School");
});
