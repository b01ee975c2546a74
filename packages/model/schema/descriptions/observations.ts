import { Observation, Observations } from "../../src/observation.ts";
import { describe } from "../describe.ts";

const observation = {
  id: "attendance-2025",
  body: "trust",
  measure: "attendance",
  population: { kind: "everyone", people: "pupils" },
  at: { kind: "academicYear", startsIn: 2025, printed: "2025/26" },
  figure: { kind: "known", value: 0.94 },
  source: "School census",
} as const;

export const observations = {
  Observations: describe(
    Observations,
    "Measured values, kept apart from the plan whose bodies, schools, measures and groups they name.",
    {
      schemaVersion: ["The version of this shape."],
      observations: ["The values.", [observation]],
    },
  ),
  Observation: describe(Observation, "One measured value.", {
    id: ["Its id, unique among the observations.", observation.id],
    body: ["The body it is of.", observation.body],
    school: ["The school it is of; left out for the whole body.", "hill-primary"],
    measure: ["What was counted.", observation.measure],
    population: ["Whose value it is.", observation.population],
    comparator: ["With whom they are compared, which makes it a gap.", { kind: "complement" }],
    at: ["The time it is of.", observation.at],
    figure: ["The figure.", observation.figure],
    source: ["Where it comes from.", observation.source],
    seriesBreak: ["Why it and later figures cannot be compared with those before.", "The test changed."],
  }),
};
