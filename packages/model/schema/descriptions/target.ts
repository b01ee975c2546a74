import { Baseline, Measure, ReadingChoice, Target, TargetSubject } from "../../src/plan/target.ts";
import { describe } from "../describe.ts";

const amount = {
  value: ["How much, as the number printed.", 10],
  unit: ["The unit printed. A printed percent sign is not yet a meaning."],
  definedAs: ["Words elsewhere in the document that settle the unit.", "Gaps are in percentage points."],
} as const;

export const target = {
  Measure: describe(Measure, "What is counted.", {
    id: ["Its id.", "reading"],
    label: ["What the document calls it.", "expected standard in reading"],
    kind: ["How figures of it are formed: a proportion and a ratio are from 0 to 1, a rate is per 100."],
    better: ["Which way is better."],
    topic: ["What it is about."],
    definition: ["How it is worked out, where the document says so.", "Pupils at the end of Year 6"],
    payGapFigure: ["The figure of a gender pay gap report that it is."],
  }),
  TargetSubject: describe(TargetSubject, "What a target speaks of.", {
    kind: ["A value of some people, or the gap between a group and others."],
    measure: ["What is counted; left out when the document does not say.", "reading"],
    population: ["Whose value it is.", { kind: "everyone", people: "pupils" }],
    group: ["The group.", { kind: "allOf", people: "pupils", groups: ["disadvantaged"] }],
    comparator: ["With whom it is compared.", { kind: "complement" }],
  }),
  Baseline: describe(
    Baseline,
    "Where a target starts.",
    {
      at: [
        "When; left out when the document gives a value alone.",
        { kind: "academicYear", startsIn: 2024, printed: "2024/25" },
      ],
      value: ["From 0 to 1, or -1 to 1 for a gap (group minus comparator), or in the measure's unit.", -0.18],
      source: ["Where it comes from.", "Year 6 assessments"],
      restatedFrom: ["Earlier values of the same baseline.", [{ edition: "2024", value: -0.2 }]],
      status: ["How good it is, and whether it moves."],
    },
    { restatedFrom: { edition: ["The edition that printed it.", "2024"], value: ["The value.", -0.2] } },
  ),
  ReadingChoice: describe(ReadingChoice, 'What an ambiguous "by N%" was decided to mean.', {
    reading: ["The meaning."],
    by: ["The role that decided.", "ceo"],
    on: ["The day of the decision.", "2026-04-01"],
  }),
  Target: describe(
    Target,
    "One thing promised that can be checked.",
    {
      id: ["Its id.", "reading-gap-target"],
      kind: ["What kind of target it is."],
      printed: ["The words.", "The gap down by 10% by 2030"],
      strength: ["How firmly it is put."],
      timeLimit: [
        "When it is to be met.",
        { relation: "by", date: { kind: "calendarYear", year: 2030, printed: "2030" } },
      ],
      baseline: ["Where it starts.", { value: -0.18 }],
      scope: ["What it covers, where that is not what its objective covers.", { kind: "body" }],
      responsible: ["Who answers for it.", ["heads"]],
      interim: [
        "Values promised on the way.",
        [{ at: { kind: "calendarYear", year: 2028, printed: "2028" }, value: -0.14 }],
      ],
      everyYear: ["A condition on every year beside the end.", { direction: "decrease" }],
      promisedWith: ["Targets of the same sentence, all of which have to be met.", ["attendance-target"]],
      movedFrom: [
        "Time limits that were moved, oldest first.",
        [
          {
            timeLimit: { relation: "by", date: { kind: "calendarYear", year: 2028, printed: "2028" } },
            reason: "Schools were closed.",
          },
        ],
      ],
      respondents: ["Who answers, where the figure comes from a survey.", { kind: "everyone", people: "pupils" }],
      misprint: ["What looks wrong in the printed words.", "A number of incidents is given in %."],
      subject: ["What it speaks of.", { kind: "value", population: { kind: "everyone", people: "pupils" } }],
      direction: ["Which way."],
      amount: ["By how much.", { value: 10, unit: "percent" }],
      choice: [
        "What an ambiguous amount was decided to mean.",
        { reading: "percentagePoints", by: "ceo", on: "2026-04-01" },
      ],
      operator: ["How the value is to lie to the level or the ratio."],
      level: ["The level: from 0 to 1, in percentage points, or in the measure's unit, as `unit` says.", 0.93],
      unit: ["The unit of the level."],
      upTo: ["The other side of a range.", 0.97],
      upToOperator: ["Whether the other side of the range is in it; left out where it is."],
      bounds: ["Whether a level on a gap limits its size, whichever side is ahead, or its signed value."],
      of: ["What is covered.", { kind: "schools" }],
      share: ["The part of it that is to be covered, above 0 and at most 1.", 1],
      atLeast: ["How many each must have, where that is more than one.", 2],
      measure: ["What counts who has it, or how often it was done.", "leads"],
      what: ["What is done, had or reached.", "A named lead for equality"],
      topic: ["What it is about."],
      duty: ["The statutory duty that it repeats."],
      activity: ["What kind of activity it is."],
      every: ["How often.", "P1Y"],
      times: ["How many times in each.", 3],
      numerator: ["The first number of the ratio: 2 of two in five.", 2],
      denominator: ["The second: 5 of two in five.", 5],
      eitherWay: ["Set when the ratio bounds the larger side, whichever that is."],
      progress: ["How far it has come, as the document says.", { done: false, text: "Out to tender" }],
      judgedBy: ["How it will be judged.", "Pupil voice survey"],
    },
    {
      interim: {
        at: ["When.", { kind: "calendarYear", year: 2028, printed: "2028" }],
        value: ["The value, in the unit of the baseline.", -0.14],
      },
      everyYear: { direction: ["Which way."], amount: ["By how much.", { value: 2, unit: "percentagePoints" }] },
      "everyYear.amount": amount,
      amount,
      movedFrom: {
        timeLimit: [
          "The limit before.",
          { relation: "by", date: { kind: "calendarYear", year: 2028, printed: "2028" } },
        ],
        reason: ["Why it was moved.", "Schools were closed."],
        on: ["When it was moved.", { kind: "month", month: "2027-05", printed: "May 2027" }],
      },
      of: {
        kind: ["Schools or people."],
        schoolKind: ["The kind of school; left out for all."],
        population: ["The people.", { kind: "everyone", people: "staff" }],
      },
    },
  ),
};
