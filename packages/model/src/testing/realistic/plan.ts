import * as fc from "fast-check";
import type { Body } from "../../plan/bodies.ts";
import type { EqualityPlan } from "../../plan/equality-plan.ts";
import { schoolName, trustName } from "../text.ts";
import { groups, measures, roles } from "./cast.ts";
import { type Choices, choicesFrom, decisions } from "./choices.ts";
import { realisticDocuments } from "./documents.ts";
import { realisticObjectives } from "./objectives.ts";

const trust = ({ oneOf, between }: Choices, name: string): Body => ({
  id: "trust",
  kind: "academyTrust",
  name,
  jurisdiction: "england",
  ...oneOf<Pick<Body, "employees">>({}, { employees: { count: between(40, 2500) } }),
  academicYearBegins: "--09-01",
});

const write = (choices: Choices, name: string, schools: readonly string[]): EqualityPlan => {
  const year = choices.between(2015, 2026);
  return {
    schemaVersion: 1,
    bodies: [trust(choices, name)],
    schools: schools.map((school, i) => ({
      id: `school-${i + 1}`,
      body: "trust",
      name: school,
      kind: choices.oneOf("primary", "secondary", "special"),
    })),
    roles,
    groups,
    measures,
    documents: realisticDocuments(choices, year),
    objectives: realisticObjectives(choices, { body: "trust", document: "objectives", year }),
  };
};

/**
 * A plan such as trusts in England publish: one trust with its schools, one to three documents of 2015 to 2030, one to six
 * objectives with the targets, owners, costs and gaps in the record that such documents have. What is printed says what the
 * data say.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { realisticPlan } from "@equality/model/testing"
 *
 * fc.assert(fc.property(realisticPlan(), ({ objectives }) => objectives.length >= 1 && objectives.length <= 6))
 * ```
 */
export const realisticPlan = (): fc.Arbitrary<EqualityPlan> =>
  fc
    .tuple(decisions(), trustName(), fc.uniqueArray(schoolName(), { minLength: 1, maxLength: 6 }))
    .map(([numbers, name, schools]) => write(choicesFrom(numbers), name, schools));
