import type { Choices } from "./choices.ts";
import { baselineAt, type Setting, type Theme, timeLimit } from "./theme.ts";

const womenInLeadership = (choices: Choices, setting: Setting): Theme => ({
  id: "women-in-leadership",
  statement: "Have a leadership that looks like the staff it leads.",
  topics: ["workforce", "recruitment"],
  aims: [{ aim: "advance", basis: "stated", printed: "Aim 2" }],
  characteristics: { kind: "named", characteristics: ["sex"] },
  groups: ["women"],
  targets: [
    {
      id: "women-in-leadership-balance",
      kind: "balance",
      printed: "At least two in five senior leaders are women",
      strength: "aim",
      ...baselineAt(choices, setting, choices.between(20, 39) / 100),
      subject: {
        kind: "value",
        measure: "leadership",
        population: { kind: "allOf", people: "staff", groups: ["leaders", "women"] },
      },
      operator: "atLeast",
      numerator: 2,
      denominator: 5,
    },
  ],
  actions: [
    {
      text: "Shortlist without names",
      activity: "policyChange",
      topic: "recruitment",
      responsible: ["hr", "ceo"],
      timeFrame: { kind: "event", event: "as vacancies arise", printed: "As vacancies arise" },
      cost: { kind: "none", printed: "None" },
    },
  ],
});

const staffTraining = (choices: Choices, setting: Setting): Theme => {
  const by = timeLimit(choices, setting);
  return {
    id: "staff-training",
    statement: "Train all staff to recognise and challenge discrimination.",
    topics: ["staffTraining", "challengingDiscrimination"],
    aims: [{ aim: "eliminate", basis: "stated" }],
    characteristics: { kind: "all" },
    groups: [],
    targets: [
      {
        id: "new-staff-trained",
        kind: "coverage",
        printed: `All new staff trained by ${by.date.printed}`,
        strength: "will",
        timeLimit: by,
        of: { kind: "population", population: { kind: "allOf", people: "staff", groups: ["new-staff"] } },
        share: 1,
        what: "Training in equality and inclusion",
        topic: "staffTraining",
      },
      {
        id: "yearly-training",
        kind: "recurring",
        printed: "Refreshed every year",
        strength: "will",
        activity: "training",
        topic: "staffTraining",
        every: "P1Y",
        times: choices.between(1, 3),
        what: "Refresher for all staff",
      },
    ],
    actions: [],
  };
};

const fewerIncidents = (choices: Choices, setting: Setting): Theme => {
  const value = choices.oneOf(10, 15, 25);
  const by = timeLimit(choices, setting);
  return {
    id: "prejudice-incidents",
    statement: "Have fewer incidents of prejudice, and record each one that there is.",
    topics: ["prejudiceIncidents", "goodRelations"],
    aims: [
      { aim: "eliminate", basis: "inferred" },
      { aim: "foster", basis: "stated" },
    ],
    characteristics: { kind: "named", characteristics: ["race", "religionBelief", "sexualOrientation"] },
    groups: [],
    targets: [
      {
        id: "incidents-target",
        kind: "change",
        printed: `Recorded incidents down by ${value}% by ${by.date.printed}`,
        strength: "will",
        timeLimit: by,
        ...baselineAt(choices, setting, choices.between(20, 160)),
        subject: { kind: "value", measure: "incidents", population: { kind: "everyone", people: "pupils" } },
        direction: "decrease",
        amount: { value, unit: "percent" },
      },
    ],
    actions: [
      {
        text: "One form for all schools",
        activity: "policyChange",
        topic: "dataAnalysis",
        responsible: ["edi"],
        timeFrame: {
          kind: "term",
          term: "autumn",
          academicYearStartsIn: setting.year,
          printed: `Autumn term ${setting.year}`,
        },
        progress: { rating: choices.oneOf("red", "amber", "green") },
      },
    ],
  };
};

const belonging = (): Theme => ({
  id: "belonging",
  statement: "Be schools in which every pupil feels at home.",
  topics: ["belonging", "inclusion"],
  aims: [{ aim: "foster", basis: "inferred" }],
  characteristics: { kind: "all" },
  groups: [],
  targets: [
    {
      id: "belonging-survey",
      kind: "qualitative",
      printed: "Pupils tell us that they belong",
      strength: "aim",
      topic: "belonging",
      what: "Pupils feel that they belong",
      judgedBy: "Pupil voice survey each summer",
    },
  ],
  actions: [
    {
      text: "Celebrate the faiths and cultures of our communities",
      activity: "programme",
      topic: "understandingDiversity",
      responsible: ["heads"],
      timeFrame: { kind: "ongoing", printed: "Ongoing" },
    },
  ],
  childText: "We want everyone to feel at home in our schools.",
});

const goodRelations = (): Theme => ({
  id: "good-relations",
  statement: "Foster good relations between all who learn and work with us.",
  topics: ["goodRelations"],
  aims: [{ aim: "foster", basis: "stated" }],
  characteristics: { kind: "all" },
  groups: [],
  targets: [],
  actions: [],
});

/** Objectives about staff, and about how people live together. */
export const communityThemes = [womenInLeadership, staffTraining, fewerIncidents, belonging, goodRelations];
