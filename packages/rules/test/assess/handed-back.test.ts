import { readAssessment, readPublishedAssessment } from "@equality/model";
import { plainDate, realisticPlan } from "@equality/model/testing";
import { assess } from "@equality/rules";
import { minimumCount10, publishable } from "@equality/rules/disclosure";
import * as fc from "fast-check";
import { expect, it } from "vitest";

const none = { schemaVersion: 1 as const, observations: [] };
const asJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

it("an assessment that another program hands back as JSON is read as it was made, published or not", () => {
  fc.assert(
    fc.property(realisticPlan(), plainDate({ from: 2016, to: 2031 }), (plan, asOf) => {
      const assessment = assess(plan, none, asOf);
      expect(readAssessment(asJson(assessment))).toEqual({ ok: true, assessment });
      const published = publishable(assessment, minimumCount10);
      expect(readPublishedAssessment(asJson(published))).toEqual({ ok: true, published });
    }),
    { numRuns: 40 },
  );
});
