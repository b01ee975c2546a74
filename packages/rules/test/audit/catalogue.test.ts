import { remedies } from "@equality/model/vocabulary";
import { checks } from "@equality/rules/audit";
import { describe, expect, it } from "vitest";
import { fixtures } from "./fixtures.ts";
import { auditOf, verdict } from "./plans.ts";

describe("every check", () => {
  it("is in the catalogue once, and has a fixture", () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(fixtures).sort()).toEqual([...ids].sort());
  });

  it.each(checks.map((check) => [check.id, check] as const))("%s passes and fails", (id, check) => {
    expect(verdict(id, fixtures[id].met)).toBe("met");
    expect(verdict(id, fixtures[id].notMet)).toBe("notMet");
    const results = auditOf(fixtures[id].notMet).filter((result) => result.check === id);
    expect(results).toMatchObject([
      { severity: check.severity, subject: { kind: check.subject }, finding: { explanation: { rule: id } } },
    ]);
  });

  it("says what to do by a remedy of its result, and every remedy is that of a check", () => {
    expect(new Set(checks.map(({ remedy }) => remedy))).toEqual(new Set(remedies));
    for (const { id, remedy } of checks) {
      const results = auditOf(fixtures[id].notMet).filter((result) => result.check === id);
      expect(results.map((result) => result.remedy)).toEqual(results.map(() => remedy));
    }
  });

  it("that speaks of a statutory requirement cites it, and every citation is a link to legislation", () => {
    for (const { id, severity } of checks) {
      const results = auditOf(fixtures[id].notMet).filter((result) => result.check === id);
      const citations = results.flatMap(({ finding }) =>
        finding.explanation.steps.flatMap((step) => step.citations ?? []),
      );
      if (severity === "notEvidenced") expect(citations.length).toBeGreaterThan(0);
      for (const { url } of citations) expect(url).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//);
    }
  });
});
