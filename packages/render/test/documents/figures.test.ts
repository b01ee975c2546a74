import type { EqualityPlan, Observations, Target } from "@equality/model";
import { describe, expect, it } from "vitest";
import { objectives } from "../../src/documents/objectives.ts";
import { progressReport } from "../../src/documents/progress-report.ts";
import { formalEnGb } from "../../src/en-gb/formal.ts";
import { ks2EnGb } from "../../src/en-gb/ks2.ts";
import { published } from "../charts/a-target.ts";
import { everything } from "./everything.ts";
import { page, publish } from "./pages.ts";
import { linesOf } from "./read-tree.ts";

const formal = linesOf(page("everything", "formal"));
const ks2 = linesOf(page("everything", "ks2"));

describe("figures of a target", () => {
  it.each([
    ["a share that starts", "Starting point: 62% (2024/25).", "We started at 62 out of every 100 in 2024/25."],
    ["its goal", "Goal: 70%.", "That takes us to 70 out of every 100."],
    ["on the way", "On the way: 66% (2028).", "On the way we look for 66 out of every 100 in 2028."],
    ["each year", "Every year: up by 1 percentage point.", "The change each year is 1 point."],
    [
      "a gap that starts",
      "Starting point: −12.5 percentage points (summer 2025).",
      "The gap was 12.5 points in summer 2025.",
    ],
    ["half the gap, away from zero", "Goal: −6.3 percentage points.", "That takes it to 6.3 points."],
    ["who chose the meaning", "Decided: 3 February 2026, Headteacher.", "Our headteachers chose what this means."],
    [
      "goals under two meanings",
      "Goal: 52.5% if it is a share, 55% if it is percentage points.",
      "That takes us to 53 out of every 100, or to 55 out of every 100.",
    ],
    [
      "a level above one and up to another",
      "Meaning: more than 70% and less than 80%.",
      "We will reach more than 7 out of every 10.",
    ],
    ["a plain number", "Meaning: down by 3.", "We will make this number go down by 3."],
    ["a balance", "Meaning: at least 2 in 5, whichever side is the larger.", "We will have at least 2 out of every 5."],
    [
      "a share of people",
      "Meaning: 90% of pupils, at least 2 in each.",
      "We will do this for at least 9 out of every 10.",
    ],
    ["twice in a time", "How often: 2 times every 3 months.", "This happens 2 times every 3 months."],
    ["before a year", "The last day is 31 December 2028.", "The last day is 31 December 2028."],
    [
      "a time that was moved",
      "An earlier time limit, 2027, was moved (February 2026): The first plan was late.",
      "Before that, it was 2027.",
    ],
    [
      "employees",
      "Hill Trust employed 412 people on 31 March 2026.",
      "On 31 March 2026, 412 people worked for Hill Trust.",
    ],
    ["a review called for", "That calls for a review by 1 December 2026.", "So we will check by 1 December 2026."],
    [
      "no last day of a review",
      "That calls for a review from that day; no last day was set.",
      "We have not said when we will check because of it.",
    ],
    [
      "a withheld start",
      "The starting point is withheld: too few people are counted.",
      "There were too few people to count fairly.",
    ],
    [
      "why it is withheld",
      "A figure is withheld where fewer than 10 people are counted in it or left out of it.",
      "We do not show a number about fewer than 10 people.",
    ],
  ])("%s", (_, forAdults, forChildren) => {
    expect(formal).toContain(forAdults);
    expect(ks2).toContain(forChildren);
  });

  it("that were withheld are nowhere on a page", () => {
    expect(
      [...formal, ...ks2].filter((line) =>
        /\b7\b/.test(line.replace(/£7\.50|1\/7\/26|7 out of every 10|Year 7 then/, "")),
      ),
    ).toEqual([]);
  });

  it("that a plan prints are shown as they are, and measured ones rounded", () => {
    const precise: EqualityPlan = JSON.parse(JSON.stringify(everything));
    const target = precise.objectives[0]?.targets[0] as Extract<Target, { kind: "change" }>;
    target.amount.value = 8.125;
    target.baseline = { value: 0.62449 };
    const lines = linesOf(objectives(publish(precise), formalEnGb));
    expect(lines).toContain("Meaning: up by 8.125 percentage points, not by a share of the starting figure.");
    expect(lines).toContain("Starting point: 62.4%.");
    expect(lines).toContain("Goal: 70.6%.");
  });

  it("say so where rounding hides a change", () => {
    const tiny: EqualityPlan = JSON.parse(JSON.stringify(everything));
    const target = tiny.objectives[0]?.targets[0] as Extract<Target, { kind: "change" }>;
    target.amount.value = 0.01;
    expect(linesOf(objectives(publish(tiny), formalEnGb))).toContain("The change is smaller than the rounding shows.");
    expect(linesOf(objectives(publish(tiny), ks2EnGb))).toContain("The change is too small to see in these numbers.");
  });

  it("starts where it was measured, if the plan prints no value", () => {
    const plan = published().plan;
    const at = (startsIn: number) =>
      ({ kind: "academicYear", startsIn, printed: `${startsIn}/${startsIn - 1999}` }) as const;
    const measured: EqualityPlan = {
      ...plan,
      documents: [
        {
          id: "d1",
          body: "trust",
          kind: "objectives",
          title: "Plan",
          discharges: [],
          events: [],
          reviewCycles: [],
          citations: [],
        },
      ],
      objectives: plan.objectives.map((one) => ({
        ...one,
        targets: one.targets.map((two) => ({
          ...two,
          baseline: { at: at(2022) },
          timeLimit: { relation: "by", date: at(2026) },
        })),
      })),
    };
    const observations: Observations = {
      schemaVersion: 1,
      observations: [2022, 2024].map((year) => ({
        id: `reading-${year}`,
        body: "trust",
        measure: "reading",
        population: { kind: "everyone", people: "pupils" },
        at: at(year),
        source: "Made up",
        figure: {
          kind: "known",
          value: year === 2022 ? 0.5 : 0.6,
          numerator: year === 2022 ? 500 : 600,
          denominator: 1000,
        },
      })),
    };
    const told = publish(measured, undefined, observations);
    expect(linesOf(objectives(told, formalEnGb))).toContain("Starting point: 50% (500 of 1,000; 2022/23).");
    expect(linesOf(objectives(told, formalEnGb))).toContain("Source: Made up");
    expect(linesOf(progressReport(told, formalEnGb))).toContain("Source: Made up");
    // 5 of 10 and 6 of 10 now, 7 of 10 to come.
    expect(linesOf(objectives(told, ks2EnGb))).toContain("We started at 5 out of every 10 in 2022/23.");
  });
});
