import type { Target } from "@equality/model";
import { describe, expect, it } from "vitest";
import { by, ending, plainly, seen, standing, today } from "./following.ts";
import { day, milestone } from "./plans.ts";

describe("milestones and what recurs", () => {
  const due = { timeLimit: by(ending(2026)) };
  it.each([
    [{ done: true, at: day("2025-08-01") }, "metEarly"],
    [{ done: true, at: day("2025-09-01") }, "met"],
    [{ done: true, at: day("2026-08-31") }, "met"],
    [{ done: true, at: day("2026-09-01") }, "missed"],
    [{ done: true }, "met"],
    [{ done: false }, "missed"],
    [{}, { open: ["progress"] }],
  ])("%j", (progress, status) => {
    expect(standing(today(milestone({ ...due, progress }), []))).toEqual(status);
  });
  it("not started while it is not done and not due, unless something was said of it", () => {
    const later = { timeLimit: by(ending(2030)) };
    expect(standing(today(milestone({ ...later, progress: { done: false } }), []))).toBe("notStarted");
    expect(standing(today(milestone({ ...later, progress: { done: false, text: "out to tender" } }), []))).toEqual({
      open: ["progress"],
    });
  });

  const yearly: Extract<Target, { kind: "recurring" }> = {
    id: "target",
    printed: "training every year",
    strength: "will",
    kind: "recurring",
    activity: "training",
    topic: "staffTraining",
    every: "P1Y",
    times: 1,
    measure: "measure",
    what: "training",
  };
  it.each([
    [{ 2025: plainly(1), 2026: plainly(1) }, "onCourse"],
    [{ 2025: plainly(1), 2026: plainly(0) }, "behind"],
    [{ 2024: plainly(1) }, { open: ["observation"] }],
    [{ 2026: { kind: "suppressed" } as const }, { open: ["suppressedFigure"] }],
  ])("%j", (figures, status) => {
    expect(standing(today(yearly, seen(figures), { kind: "count" }))).toEqual(status);
  });
  it("at its time limit is met where it was kept all along, and not where nobody looked", () => {
    const until2026 = (figures: Parameters<typeof seen>[0], every = "P1Y") =>
      standing(today({ ...yearly, every, timeLimit: by(ending(2026)) } as Target, seen(figures), { kind: "count" }));
    expect(until2026({ 2024: plainly(1), 2025: plainly(1), 2026: plainly(1) })).toBe("met");
    expect(until2026({ 2024: plainly(1), 2026: plainly(1) })).toEqual({ open: ["observation"] });
    expect(until2026({ 2023: plainly(0), 2026: plainly(1) })).toBe("missed");
    expect(until2026({ 2025: { kind: "missing" }, 2026: plainly(1) })).toEqual({ open: ["missingFigure"] });
    expect(until2026({ 2025: { kind: "suppressed" }, 2026: plainly(1) })).toEqual({ open: ["suppressedFigure"] });
    // How often in a year does not tell whether in each quarter, but none in a year is none in any.
    expect(until2026({ 2026: plainly(4) }, "P3M")).toEqual({ open: ["samePeriod"] });
    expect(until2026({ 2026: plainly(0) }, "P3M")).toBe("missed");
  });
  it("in words is not judged by figures", () => {
    const words: Target = {
      id: "target",
      printed: "p",
      strength: "will",
      kind: "qualitative",
      topic: "other",
      what: "w",
    };
    expect(standing(today(words, []))).toBe("judgedInWords");
  });
});
