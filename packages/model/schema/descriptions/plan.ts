import { EqualityPlan } from "../../src/plan/equality-plan.ts";
import { ImpactAssessment, ImpactCell } from "../../src/plan/impact-assessment.ts";
import { IncidentCount, InformationItem } from "../../src/plan/information.ts";
import { Silencing } from "../../src/plan/silencing.ts";
import { describe } from "../describe.ts";

const trust = { id: "trust", kind: "academyTrust", name: "Riverside Schools Trust", jurisdiction: "england" } as const;
const year = { kind: "academicYear", startsIn: 2025, printed: "2025/26" } as const;

const silencing = {
  id: "no-baseline-yet",
  check: "targetHasBaseline",
  subject: { kind: "target", id: "reading-gap-target" },
  because: "The first survey is in June.",
  by: "ceo",
  on: "2026-03-25",
} as const;

export const plan = {
  EqualityPlan: describe(EqualityPlan, "Everything that a trust, school or college says about equality.", {
    schemaVersion: ["The version of this shape."],
    bodies: ["The authorities under the duty.", [trust]],
    schools: ["Their schools.", [{ id: "hill-primary", body: "trust", name: "Hill Primary School" }]],
    roles: ["The roles that the plan names.", [{ id: "ceo", kind: "chiefExecutive", label: "CEO" }]],
    groups: ["The groups that it names.", [{ id: "eal", label: "EAL", means: { kind: "nonStatutory", group: "eal" } }]],
    measures: [
      "What it counts.",
      [{ id: "attendance", label: "attendance", kind: "proportion", better: "higher", topic: "attendance" }],
    ],
    documents: [
      "Its documents.",
      [
        {
          id: "objectives",
          body: "trust",
          kind: "objectives",
          title: "Equality objectives",
          discharges: ["equalityObjectives"],
          events: [],
          reviewCycles: [],
          citations: [],
        },
      ],
    ],
    objectives: [
      "Its objectives.",
      [
        {
          id: "attendance-of-carers",
          body: "trust",
          document: "objectives",
          statement: "See that young carers come to school.",
          strength: "will",
          topics: ["attendance"],
          aims: [],
          characteristics: { kind: "none" },
          groups: [],
          scope: { kind: "body" },
          targets: [],
          actions: [],
        },
      ],
    ],
    impactAssessments: [
      "Records that a decision's effect on equality was considered.",
      [
        {
          id: "uniform",
          body: "trust",
          decision: "New uniform",
          evidence: [],
          consulted: [],
          cells: [],
          mitigations: [],
        },
      ],
    ],
    information: [
      "Equality information that is published.",
      [
        {
          id: "workforce",
          body: "trust",
          document: "objectives",
          limb: "employees",
          aims: ["advance"],
          characteristics: { kind: "named", characteristics: ["sex"] },
          groups: [],
          period: year,
          source: "HR data",
          kind: "narrative",
          text: "Two thirds of staff are women.",
        },
      ],
    ],
    incidents: [
      "Counts of incidents.",
      [
        {
          id: "racist",
          body: "trust",
          about: { kind: "characteristic", characteristic: "race" },
          count: { kind: "known", value: 14 },
          period: year,
          source: "Incident log",
        },
      ],
    ],
    silenced: ["What the body decided to live with of what the audit finds.", [silencing]],
  }),
  ImpactAssessment: describe(
    ImpactAssessment,
    "A record that a decision's effect on equality was considered. What is not recorded is left out.",
    {
      id: ["Its id.", "uniform"],
      body: ["The body that decided.", "trust"],
      document: ["The document it stands in.", "uniform-assessment"],
      decision: ["What was decided.", "A new uniform"],
      consideredOn: ["When the effect was considered.", { kind: "month", month: "2026-01", printed: "January 2026" }],
      decidedOn: ["When it was decided.", { kind: "month", month: "2026-03", printed: "March 2026" }],
      decidedBy: ["Who decided.", "board"],
      trainedOn: [
        "When those who decided were last trained in the duty or told of it.",
        { kind: "academicYear", startsIn: 2025, printed: "2025/26" },
      ],
      minute: ["The minute that shows the duty was before those who decided.", "Board, 12 March 2026, item 5"],
      evidence: ["On what evidence.", ["Survey of families"]],
      consulted: ["Who was asked.", ["Families on low incomes"]],
      cells: [
        "The expected effect on each group.",
        [{ on: { kind: "characteristic", characteristic: "religionBelief" }, effect: "noDifference" }],
      ],
      mitigations: ["What is done about a bad effect.", ["A second-hand shop"]],
      purpose: ["What the decision is for.", "One uniform that every family can afford"],
      prohibitedConduct: [
        "Whether it could be conduct that the Act prohibits, and why.",
        "Hair is left to families, so that no race is treated worse.",
      ],
      proportionality: [
        "Why it is proportionate, where an effect for the worse remains.",
        "The blazer is kept for safety in the workshop alone.",
      ],
      outcome: ["What came of it."],
      reviewOn: ["When it is looked at again.", { kind: "calendarYear", year: 2027, printed: "2027" }],
      recordId: ["By what the body finds this record again.", "EIA-2026-04"],
      retainUntil: ["How long the body keeps it.", { kind: "calendarYear", year: 2032, printed: "2032" }],
    },
  ),
  ImpactCell: describe(
    ImpactCell,
    "How a decision is expected to affect one characteristic or group.",
    {
      on: ["Whom.", { kind: "characteristic", characteristic: "religionBelief" }],
      aim: ["For which aim; left out for all."],
      effect: ["How; null where the cell was left blank, which is not the same as no difference.", "worse", null],
      why: ["Why, as the record says.", "Head coverings are not mentioned."],
    },
    {
      on: {
        kind: ["A protected characteristic, or a group that is none."],
        characteristic: ["The characteristic."],
        group: ["The group."],
      },
    },
  ),
  InformationItem: describe(InformationItem, "One piece of equality information that a body publishes.", {
    id: ["Its id.", "workforce"],
    body: ["The body that publishes it.", "trust"],
    document: ["The document it stands in.", "information-2026"],
    school: ["The school it is about; left out for the whole body.", "hill-primary"],
    limb: ["Whether it is about employees, or about others whom the body's policies and practices affect."],
    aims: ["The aims of the duty that it serves.", ["advance"]],
    characteristics: ["The protected characteristics it is about.", { kind: "named", characteristics: ["sex"] }],
    groups: ["The groups it is about.", ["women"]],
    period: ["The time it is about.", year],
    source: ["Where it comes from.", "HR data"],
    kind: ["A figure, or an account in words."],
    measure: ["What the figure counts.", "leadership"],
    figure: ["The figure.", { kind: "known", value: 0.4, numerator: 20, denominator: 50 }],
    text: ["The account.", "Two thirds of staff are women."],
  }),
  IncidentCount: describe(
    IncidentCount,
    "A count of recorded incidents, and nothing about the people concerned.",
    {
      id: ["Its id.", "racist"],
      body: ["The body that recorded them.", "trust"],
      school: ["The school they were recorded in.", "hill-primary"],
      about: ["What the prejudice was about.", { kind: "characteristic", characteristic: "race" }],
      form: ["What form it took."],
      count: ["How many.", { kind: "known", value: 14 }, { kind: "suppressed" }],
      period: ["In what time.", year],
      recordingChanged: ["Why more or fewer may have been recorded than before.", "A new form since September."],
      source: ["Where the count comes from.", "Incident log"],
    },
    {
      about: {
        kind: ["A characteristic, a group, or not recorded."],
        characteristic: ["The characteristic."],
        group: ["The group.", "travellers"],
      },
    },
  ),
  Silencing: describe(
    Silencing,
    "A decision to live with what one audit check finds about one part of the plan. The result is kept, and marked with it.",
    {
      id: ["Its id.", silencing.id],
      check: ["The check.", silencing.check],
      subject: ["The part of the plan.", silencing.subject],
      period: [
        "The days asked about for which alone it holds; left out, it holds from the day of the decision.",
        { first: "2026-03-25", last: "2026-07-31" },
      ],
      because: ["Why.", silencing.because],
      by: ["Who decided.", silencing.by],
      on: ["The day of the decision.", silencing.on],
    },
    { period: { first: ["The first day.", "2026-03-25"], last: ["The last day.", "2026-07-31"] } },
  ),
};
