import type { AuditResult, EqualityPlan, Silencing } from "@equality/model";
import { audit, auditWith, checks } from "@equality/rules/audit";
import { describe, expect, it } from "vitest";
import { asOf, auditOf, looks, planWith, verdict } from "./plans.ts";

const decision = (rest: Partial<Silencing> = {}): Silencing => ({
  id: "s1",
  check: "objectiveNamesAim",
  subject: { kind: "objective", id: "objective" },
  because: "The aim stands in the policy.",
  by: "board",
  on: "2026-03-25",
  ...rest,
});
const silencing = (...silenced: Silencing[]): EqualityPlan =>
  planWith({ roles: [{ id: "board", kind: "trustBoard", label: "Board" }], rest: { silenced } });
const mark = (plan: EqualityPlan, day = asOf): AuditResult["silenced"] =>
  auditOf(plan, day).find(({ check }) => check === "objectiveNamesAim")?.silenced;

describe("a silenced result", () => {
  it("stays in the list, with what it found and why it was silenced", () => {
    const result = auditOf(silencing(decision())).find(({ check }) => check === "objectiveNamesAim");
    expect(result).toMatchObject({
      subject: { kind: "objective", id: "objective" },
      severity: "weakness",
      finding: { kind: "determined", value: "notMet" },
      silenced: { because: "The aim stands in the policy.", by: "board", on: "2026-03-25" },
    });
  });

  it.each([
    ["another check", { check: "objectiveNamesCharacteristic" }],
    ["another part", { subject: { kind: "objective", id: "other" } }],
    ["a part of another kind", { subject: { kind: "document", id: "objective" } }],
  ] as const)("is not that of %s", (_, rest) => {
    expect(mark(silencing(decision(rest)))).toBeUndefined();
  });

  it.each([
    ["2026-03-24", false],
    ["2026-03-25", true],
    ["2030-01-01", true],
  ])("from the day of the decision on; on %s: %s", (day, is) => {
    expect(mark(silencing(decision()), day) !== undefined).toBe(is);
  });

  it.each([
    ["2026-08-31", false],
    ["2026-09-01", true],
    ["2027-08-31", true],
    ["2027-09-01", false],
  ])("within its period alone; on %s: %s", (day, is) => {
    const period = { first: "2026-09-01", last: "2027-08-31" };
    expect(mark(silencing(decision({ period })), day) !== undefined).toBe(is);
  });

  it("has the latest reason, in whatever order they stand", () => {
    const [old, young] = [decision(), decision({ id: "s2", on: "2026-06-01", because: "Still so." })];
    expect(mark(silencing(old, young))?.because).toBe("Still so.");
    expect(mark(silencing(young, old))?.because).toBe("Still so.");
    const twin = decision({ id: "s0", because: "Another reason." });
    expect(mark(silencing(old, twin))).toEqual(mark(silencing(twin, old)));
  });
});

describe("silencingIsKnown", () => {
  it("finds the part among others", () => {
    const plan = silencing(decision());
    const [objective] = plan.objectives;
    const objectives = objective === undefined ? [] : [{ ...objective, id: "other" }, objective];
    expect(verdict("silencingIsKnown", { ...plan, objectives })).toBe("met");
  });

  it.each([
    ["a check and its part", {}, "met", 1, 1],
    ["a check that there is not", { check: "objectiveHasAim" }, "notMet", 0, 1],
    ["a part that there is not", { subject: { kind: "objective", id: "nothing" } }, "notMet", 1, 0],
    ["a part that the check does not judge", { subject: { kind: "document", id: "document" } }, "notMet", 0, 1],
    ["itself", { check: "silencingIsKnown", subject: { kind: "silencing", id: "s1" } }, "met", 1, 1],
  ] as const)("%s: $2", (_, rest, expected, known, held) => {
    const plan = silencing(decision(rest));
    expect(verdict("silencingIsKnown", plan)).toBe(expected);
    expect(looks("silencingIsKnown", plan).map(([, , ids]) => ids.length)).toEqual([known, held]);
  });
});

describe("auditWith", () => {
  const found = { deadlines: [], readings: [] };
  const plan = silencing(decision());

  it("runs the checks it is given, in their order, and silences", () => {
    const chosen = checks.filter(({ id }) => id === "objectiveNamesAim" || id === "bodyHasObjectives").reverse();
    expect(auditWith(chosen, plan, found, asOf).map(({ check, silenced }) => [check, silenced !== undefined])).toEqual([
      ["objectiveNamesAim", true],
      ["bodyHasObjectives", false],
    ]);
  });

  it("with all of them is the audit, and with none is nothing", () => {
    expect(auditWith(checks, plan, found, asOf)).toEqual(audit(plan, found, asOf));
    expect(auditWith([], plan, found, asOf)).toEqual([]);
  });

  it("knows every check of the catalogue, whichever are run", () => {
    const chosen = checks.filter(({ id }) => id === "silencingIsKnown");
    expect(auditWith(chosen, plan, found, asOf)).toMatchObject([{ finding: { value: "met" } }]);
  });

  it("refuses what is no day", () => {
    expect(() => auditWith([], plan, found, "2026-02-30")).toThrow(RangeError);
  });
});
