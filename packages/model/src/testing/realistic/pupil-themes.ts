import type { Choices } from "./choices.ts";
import { baselineAt, percent, type Setting, type Theme, timeLimit } from "./theme.ts";

const readingGap = (choices: Choices, setting: Setting): Theme => {
  const unit = choices.oneOf("percent", "percentagePoints");
  const value = choices.oneOf(10, 5, 8, 25);
  const by = timeLimit(choices, setting);
  const printed = `The gap in reading down by ${value}${unit === "percent" ? "%" : " percentage points"} by ${by.date.printed}`;
  return {
    id: "reading-gap",
    statement: "Narrow the gap in reading between disadvantaged pupils and their peers.",
    topics: ["attainment"],
    aims: [{ aim: "advance", basis: choices.oneOf("stated", "inferred") }],
    characteristics: { kind: "none" },
    groups: ["disadvantaged"],
    rationale: "Disadvantaged pupils leave our primary schools reading less well than others.",
    targets: [
      {
        id: "reading-gap-target",
        kind: "change",
        printed,
        strength: "will",
        timeLimit: by,
        ...baselineAt(choices, setting, -choices.between(26, 31) / 100),
        subject: {
          kind: "gap",
          measure: "reading",
          group: { kind: "allOf", people: "pupils", groups: ["disadvantaged"] },
          comparator: { kind: "complement" },
        },
        direction: "decrease",
        amount: { value, unit },
      },
    ],
    actions: [
      {
        text: "Tutoring in small groups",
        activity: "intervention",
        topic: "basicSkills",
        responsible: ["heads"],
        timeFrame: { kind: "recurring", each: "week", printed: "weekly" },
        success: [{ kind: "target", target: "reading-gap-target" }],
        cost: { kind: "about", pounds: 12_000, printed: "c. £12,000 a year" },
      },
    ],
  };
};

const youngCarers = (choices: Choices, setting: Setting): Theme => {
  const level = choices.between(92, 96) / 100;
  const by = timeLimit(choices, setting);
  return {
    id: "young-carers-attendance",
    statement: "See that young carers come to school as often as anyone else.",
    topics: ["attendance", "individualNeeds"],
    aims: [{ aim: "advance", basis: "inferred" }],
    characteristics: { kind: "none" },
    groups: ["young-carers"],
    targets: [
      {
        id: "young-carers-level",
        kind: "level",
        printed: `Attendance of young carers ${percent(level)}% or more by ${by.date.printed}`,
        strength: "will",
        timeLimit: by,
        ...baselineAt(choices, setting, choices.between(84, 91) / 100),
        subject: {
          kind: "value",
          measure: "attendance",
          population: { kind: "allOf", people: "pupils", groups: ["young-carers"] },
        },
        operator: "atLeast",
        level,
        unit: "proportion",
      },
    ],
    actions: [
      {
        text: "A named adult for every young carer",
        activity: "support",
        topic: "wellbeing",
        responsible: null,
        timeFrame: null,
      },
    ],
  };
};

const suspensions = (choices: Choices, setting: Setting): Theme => {
  const by = timeLimit(choices, setting);
  return {
    id: "fewer-suspensions",
    statement: "Suspend pupils with SEND no more often than other pupils.",
    topics: ["exclusions", "reasonableAdjustments"],
    aims: [{ aim: "eliminate", basis: "inferred" }],
    characteristics: { kind: "none" },
    groups: ["send"],
    targets: [
      {
        id: "suspensions-direction",
        kind: "direction",
        printed: `Fewer suspensions of pupils with SEND by ${by.date.printed}`,
        strength: "will",
        timeLimit: by,
        subject: {
          kind: "value",
          measure: "suspensions",
          population: { kind: "allOf", people: "pupils", groups: ["send"] },
        },
        direction: "decrease",
      },
    ],
    actions: [
      {
        text: "Review every suspension with the SENCO",
        activity: "review",
        topic: "behaviour",
        responsible: ["sencos"],
      },
    ],
  };
};

const physics = (choices: Choices, setting: Setting): Theme => {
  const by = timeLimit(choices, setting);
  return {
    id: "girls-in-physics",
    statement: "Let no subject be for boys only.",
    topics: ["subjectChoice", "stereotypes"],
    aims: [{ aim: "advance", basis: "stated" }],
    characteristics: { kind: "named", characteristics: ["sex"] },
    groups: ["girls"],
    targets: [
      {
        id: "girls-in-physics-share",
        kind: "level",
        printed: `Between 45% and 55% of entries in A-level physics by girls, by ${by.date.printed}`,
        strength: "will",
        timeLimit: by,
        ...baselineAt(choices, setting, choices.between(15, 40) / 100),
        subject: {
          kind: "value",
          measure: "physics",
          population: { kind: "allOf", people: "pupils", groups: ["girls"] },
        },
        operator: "atLeast",
        level: 0.45,
        unit: "proportion",
        upTo: 0.55,
      },
    ],
    actions: [],
  };
};

/** Objectives about how pupils fare. */
export const pupilThemes = [readingGap, youngCarers, suspensions, physics];
