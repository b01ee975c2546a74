import type { EqualityPlan, PlanDocument } from "@equality/model";
import { type accessibilityPlanPurposes, type PayGapFigure, payGapFigures } from "@equality/model/vocabulary";
import type { CheckId } from "@equality/rules/audit";
import {
  change,
  coverage,
  cycle,
  day,
  direction,
  event,
  impact,
  informing,
  level,
  month,
  planWith,
  reporting,
  year,
} from "./plans.ts";

const childText = (text: string) => ({ objective: { childText: text } });
const supportStaff = {
  id: "support",
  label: "support staff",
  means: { kind: "post", post: "supportStaff" },
} as const;
const group = (means: EqualityPlan["groups"][number]["means"]) =>
  planWith({
    groups: [{ id: "group", label: "a group", means }],
    objective: { characteristics: { kind: "all", examples: ["group"] } },
  });
const listed = (...characteristics: ("race" | "marriageCivilPartnership")[]) =>
  planWith({
    document: {
      listedCharacteristics: {
        statedFor: "equalityInformation",
        entries: characteristics.map((characteristic) => ({ printed: characteristic, characteristic })),
      },
    },
  });
const cites = (printed: string) =>
  planWith({ document: { events: [event("approved", day("2025-03-26"))], citations: [{ id: "citation", printed }] } });
const schoolObjectives = (scope: EqualityPlan["objectives"][number]["scope"]) =>
  planWith({ document: { schoolObjectives: { printed: "each school has its own" } }, objective: { scope } });
const dated = (...events: Parameters<typeof event>[]) =>
  planWith({ document: { events: events.map(([kind, on]) => event(kind, on)) } });
const reviewed = (printed: string) =>
  planWith({ document: { events: [event("published", day("2024-11-14"))], nextReview: day(printed) } });
const posts = (text: string) =>
  planWith({ groups: [supportStaff], objective: { groups: ["support"], childText: text } });

const reportedOn = (on: string) =>
  planWith({
    body: { employees: { count: 250 } },
    document: { discharges: ["genderPayGap"], events: [event("published", day(on))] },
  });

const document = (rest: Partial<PlanDocument>) => planWith({ document: rest });
const prints = (impactStatement: string, discharges: PlanDocument["discharges"] = ["equalityObjectives"]) =>
  document({ discharges, events: [event("published", day("2025-03-26"))], impactStatement });
const objective = (rest: Partial<EqualityPlan["objectives"][number]>) => planWith({ objective: rest });
const linked = (characteristic: "age" | "race" | "marriageCivilPartnership", aim: "eliminate" | "advance") =>
  objective({
    characteristics: { kind: "named", characteristics: [characteristic] },
    aims: [{ aim, basis: "stated" }],
    targets: [change({ subject: { kind: "value", population: { kind: "everyone", people: "pupils" } } })],
  });
const inWales = (...characteristics: ("age" | "race" | "sex")[]) =>
  planWith({
    body: { kind: "maintainedGoverningBody", jurisdiction: "wales" },
    document: {
      noObjectiveFor: (
        [
          "disability",
          "genderReassignment",
          "marriageCivilPartnership",
          "pregnancyMaternity",
          "religionBelief",
          "sexualOrientation",
        ] as const
      ).map((characteristic) => ({ characteristic, because: "nothing points to a need" })),
    },
    objective: { characteristics: { kind: "named", characteristics } },
  });
const accessibility = (rest: Partial<PlanDocument>, parts: Parameters<typeof planWith>[0] = {}) =>
  planWith({ ...parts, document: { kind: "accessibilityPlan", discharges: ["accessibilityPlan"], ...rest } });
const purposes = (...which: (typeof accessibilityPlanPurposes)[number][]) =>
  accessibility({
    accessibility: which.map((purpose) => ({ purpose, barriers: [], objectives: ["objective"] })),
  });
const for2026to2030 = {
  kind: "range",
  from: { kind: "day", day: "2026-09-01", printed: "September 2026" },
  printed: "September 2026 to August 2030",
} as const;
const until = (last: string) =>
  ({ ...for2026to2030, until: { kind: "day", day: last, printed: last } }) as const satisfies PlanDocument["period"];
const judgedBy = (asked: number) =>
  planWith({
    objective: {
      targets: [level({ id: "own", level: 0.9 }), level({ id: "criterion", level: asked })],
      actions: [
        {
          id: "action",
          text: "do it",
          activity: "other",
          topic: "other",
          success: [{ kind: "target", target: "criterion" }],
        },
      ],
    },
  });
const cells = (effect: "better" | "worse" | "notKnown" | null) => [
  { on: { kind: "characteristic", characteristic: "race" }, effect } as const,
];
const withdrawn = (on: string) =>
  document({
    discharges: ["genderPayGap"],
    events: [event("published", day("2023-03-30")), event("withdrawn", day(on))],
  });
const aboutPay = (actions: EqualityPlan["objectives"][number]["actions"]) =>
  planWith({
    body: { kind: "maintainedGoverningBody", jurisdiction: "wales" },
    objective: { topics: ["pay"], actions },
  });
/** Two figures of one measure about the same people in the same year. */
const twoFigures = (...values: [number, number]): EqualityPlan => ({
  ...informing([]),
  measures: [{ id: "share", label: "a share", kind: "proportion", better: "higher", topic: "other" }],
  information: values.map((value, i) => ({
    id: `item-${i}`,
    body: "trust",
    document: "document",
    limb: "others",
    aims: [],
    characteristics: { kind: "named", characteristics: ["sex"] },
    groups: [],
    period: year(2025),
    source: "records",
    kind: "figure",
    measure: "share",
    figure: { kind: "known", value },
  })),
});
const board = { roles: [{ id: "board", kind: "trustBoard", label: "Board" } as const] };
const head = { roles: [{ id: "board", kind: "headteacher", label: "Head" } as const] };
const silencing = (check: string) =>
  planWith({
    ...board,
    rest: {
      silenced: [
        {
          id: "silencing",
          check,
          subject: { kind: "objective", id: "objective" },
          because: "we know",
          by: "board",
          on: "2026-01-01",
        },
      ],
    },
  });
const fiveFigures = payGapFigures.slice(0, 5) as PayGapFigure[];

/** For each check, a plan that shows what it looks for and one that does not. A check without both does not compile. */
export const fixtures: Record<CheckId, { met: EqualityPlan; notMet: EqualityPlan }> = {
  listsRelevantCharacteristics: { met: listed("race"), notMet: listed("race", "marriageCivilPartnership") },
  citesLawInForce: {
    met: cites("Equality Act 2010"),
    notMet: cites("Equality Act 2010 (Specific Duties) Regulations 2011"),
  },
  cycleIsWithinStatute: {
    met: planWith({ document: { reviewCycles: [cycle({ every: "P4Y" })] } }),
    notMet: planWith({ document: { reviewCycles: [cycle({ every: "P5Y" })] } }),
  },
  printedDatesAgree: {
    met: dated(["approved", month("2024-11")], ["signed", day("2024-11-14")]),
    notMet: dated(["approved", month("2024-11")], ["created", day("2024-12-01")]),
  },
  printedReviewIsInTime: { met: reviewed("2028-11-13"), notMet: reviewed("2028-11-14") },
  schoolObjectivesAreHeld: {
    met: schoolObjectives({ kind: "schools", schools: ["north"] }),
    notMet: schoolObjectives({ kind: "body" }),
  },
  objectiveIsMeasurable: { met: planWith({ target: change() }), notMet: planWith({ target: direction() }) },
  targetHasAmount: { met: planWith({ target: change() }), notMet: planWith({ target: direction() }) },
  amountHasOneMeaning: {
    met: planWith({ target: change({ amount: { value: 10, unit: "percentagePoints" } }) }),
    notMet: planWith({ target: change() }),
  },
  targetHasMeasure: {
    met: planWith({ target: change() }),
    notMet: planWith({
      target: change({ subject: { kind: "value", population: { kind: "everyone", people: "pupils" } } }),
    }),
  },
  targetHasBaseline: {
    met: planWith({ target: change({ baseline: { at: year(2025), value: 0 } }) }),
    notMet: planWith({ target: change({ baseline: { at: year(2025) } }) }),
  },
  targetHasTimeLimit: {
    met: planWith({ target: change({ timeLimit: { relation: "by", date: year(2030) } }) }),
    notMet: planWith({ target: change() }),
  },
  targetGoesBeyondStatute: {
    met: planWith({ target: coverage({ duty: "socioEconomicDuty" }) }),
    notMet: planWith({ target: coverage({ duty: "accessibilityPlan" }) }),
  },
  groupIsACharacteristic: {
    met: group({ kind: "characteristic", characteristic: "race" }),
    notMet: group({ kind: "nonStatutory", group: "disadvantaged" }),
  },
  actionHasOwner: {
    met: planWith({ action: { responsible: ["head"] } }),
    notMet: planWith({ action: { responsible: null } }),
  },
  actionHasTimeFrame: {
    met: planWith({ action: { timeFrame: { kind: "ongoing", printed: "Ongoing" } } }),
    notMet: planWith({ action: { timeFrame: null } }),
  },
  timeFrameHasAnchor: {
    met: planWith({
      action: {
        timeFrame: {
          kind: "duration",
          length: "P6M",
          anchor: { kind: "event", event: "approval" },
          printed: "6 months",
        },
      },
    }),
    notMet: planWith({ action: { timeFrame: { kind: "duration", length: "P6M", printed: "6 months" } } }),
  },
  childTextIsGiven: { met: planWith(childText("We will help.")), notMet: planWith({}) },
  childTextHasNumber: { met: planWith(childText("We want 20% more.")), notMet: planWith(childText("We want more.")) },
  childTextHasDate: { met: planWith(childText("By 2030.")), notMet: planWith(childText("One day.")) },
  childTextHasRole: {
    met: planWith(childText("Your headteacher will help.")),
    notMet: planWith(childText("We will help.")),
  },
  childTextHasPost: { met: posts("More men as support staff."), notMet: posts("More men in our schools.") },
  childTextKeepsStrength: {
    met: planWith(childText("We will ask more men to apply.")),
    notMet: planWith(childText("We hope that more men apply.")),
  },

  // SI 2017/353 regulation 4(4): off for fewer than 150 employees.
  informationCoversEmployees: {
    met: informing(["employees"], { body: { employees: { count: 150 } } }),
    notMet: informing(["others"], { body: { employees: { count: 150 } } }),
  },
  informationCoversOthers: { met: informing(["others"]), notMet: informing(["employees"]) },
  payGapIsComplete: { met: reporting([...payGapFigures], 250), notMet: reporting(fiveFigures, 250) },
  // The day in 2026 was 30 March, on figures of 31 March 2025.
  fixedDayIsKept: { met: reportedOn("2026-03-30"), notMet: reportedOn("2026-03-31") },
  bodyHasObjectives: { met: planWith({}), notMet: document({ discharges: [] }) },
  characteristicHasObjectiveOrReason: { met: inWales("age", "race", "sex"), notMet: inWales("race", "sex") },
  dueRegardIsRecorded: { met: impact({}), notMet: planWith({}) },
  schoolHasAccessibilityPlan: {
    met: accessibility(
      { scope: { kind: "schools", schools: ["north"] } },
      { schools: [{ id: "north", body: "trust", name: "North" }] },
    ),
    notMet: accessibility(
      { scope: { kind: "schools", schools: ["south"] } },
      { schools: [{ id: "north", body: "trust", name: "North" }] },
    ),
  },

  listsCharacteristicsOnly: {
    met: listed("race"),
    notMet: document({ listedCharacteristics: { entries: [], others: ["Socio-economic background"] } }),
  },
  namesCharacteristicsClearly: {
    met: listed("race"),
    notMet: document({
      listedCharacteristics: { entries: [{ printed: "Gender", characteristic: "sex" }] },
    }),
  },
  namesLawInForce: {
    met: prints("We have regard to the Equality Act 2010."),
    notMet: prints("We keep the Disability Equality Duty."),
  },
  namesNoFirstDeadline: {
    met: prints("We publish by 6 April 2026."),
    notMet: prints("We publish by 6 April 2012."),
  },
  statesObjectivesInterval: {
    met: prints("The law requires objectives every four years."),
    notMet: prints("The law requires objectives every three years."),
  },
  statesInformationInterval: {
    met: prints("We publish information each year.", ["equalityInformation"]),
    notMet: prints("We publish information by 31 March each year.", ["equalityInformation"]),
  },
  citesPayGapLawOfListedBodies: { met: cites("SI 2017/353"), notMet: cites("SI 2017/172") },
  // Four years beginning with 1 September 2026 end on 31 August 2030.
  periodIsWithinStatute: {
    met: document({ period: until("2030-08-31") }),
    notMet: document({ period: until("2030-09-01") }),
  },
  // Three years beginning with 1 September 2026 end on 31 August 2029.
  periodIsWithinGuidance: {
    met: accessibility({ period: until("2029-08-31") }),
    notMet: accessibility({ period: until("2029-09-01") }),
  },
  titleAgreesWithPeriod: {
    met: document({ title: "Objectives 2026-2030", period: until("2030-08-31") }),
    notMet: document({ title: "Objectives 2025-2030", period: until("2030-08-31") }),
  },
  // Four years beginning with 26 March 2021 end on 25 March 2025.
  nextEditionIsInTime: {
    met: dated(["published", day("2021-03-26")], ["republished", day("2025-03-25")]),
    notMet: dated(["published", day("2021-03-26")], ["republished", day("2025-03-26")]),
  },
  accessibilityPlanHasThreePurposes: {
    met: purposes("curriculum", "environment", "information"),
    notMet: purposes("curriculum", "environment"),
  },
  accessibilityPurposeIsFilled: {
    met: purposes("curriculum"),
    notMet: accessibility({ accessibility: [{ purpose: "curriculum", barriers: ["steps"], objectives: [] }] }),
  },
  accessibilityPlanIsAboutDisability: {
    met: accessibility(
      { groupsNamed: ["group"] },
      { groups: [{ id: "group", label: "SEND", means: { kind: "nonStatutory", group: "send" } }] },
    ),
    notMet: accessibility(
      { groupsNamed: ["group"] },
      { groups: [{ id: "group", label: "SEN", means: { kind: "nonStatutory", group: "sen" } }] },
    ),
  },

  objectiveNamesAim: { met: linked("race", "advance"), notMet: objective({ aims: [] }) },
  objectiveNamesCharacteristic: {
    met: objective({ rationale: "everybody gains" }),
    notMet: objective({ characteristics: { kind: "none" } }),
  },
  objectiveIsAboutACharacteristic: {
    met: planWith({
      groups: [{ id: "pp", label: "Pupil Premium", means: { kind: "nonStatutory", group: "pupilPremium" } }],
      objective: { groups: ["pp"], characteristics: { kind: "named", characteristics: ["sex"] } },
    }),
    notMet: planWith({
      groups: [{ id: "pp", label: "Pupil Premium", means: { kind: "nonStatutory", group: "pupilPremium" } }],
      objective: { groups: ["pp"] },
    }),
  },
  characteristicCountsForItsPeople: { met: linked("race", "advance"), notMet: linked("age", "advance") },
  characteristicCountsUnderItsAim: {
    met: linked("marriageCivilPartnership", "eliminate"),
    notMet: linked("marriageCivilPartnership", "advance"),
  },

  targetEndsAfterBaseline: {
    met: planWith({
      target: change({ baseline: { at: year(2026) }, timeLimit: { relation: "by", date: year(2026) } }),
    }),
    notMet: planWith({
      target: change({ baseline: { at: year(2027) }, timeLimit: { relation: "by", date: year(2026) } }),
    }),
  },
  targetEndsWithinPeriod: {
    met: planWith({
      document: { period: until("2030-08-31") },
      target: change({ timeLimit: { relation: "by", date: day("2030-08-31") } }),
    }),
    notMet: planWith({
      document: { period: until("2030-08-31") },
      target: change({ timeLimit: { relation: "by", date: day("2030-09-01") } }),
    }),
  },
  actionEndsWithinPeriod: {
    met: planWith({ document: { period: until("2030-08-31") }, action: { timeFrame: month("2030-08") } }),
    notMet: planWith({ document: { period: until("2030-08-31") }, action: { timeFrame: month("2030-09") } }),
  },
  actionEndsBeforeTarget: {
    met: planWith({
      target: change({ timeLimit: { relation: "by", date: day("2027-07-31") } }),
      action: { timeFrame: month("2027-07") },
    }),
    notMet: planWith({
      target: change({ timeLimit: { relation: "by", date: day("2027-07-31") } }),
      action: { timeFrame: month("2027-08") },
    }),
  },
  criterionIsAsStrongAsTarget: { met: judgedBy(0.9), notMet: judgedBy(0.89) },
  accessibilityActionHasCost: {
    met: accessibility({}, { action: { cost: { kind: "none", printed: "no cost" } } }),
    notMet: accessibility({}, { action: { cost: { kind: "toBeConfirmed", printed: "TBC" } } }),
  },

  accessibilityPlanIsApproved: {
    met: accessibility({ events: [event("signed", day("2026-03-25"))] }),
    notMet: accessibility({ events: [event("published", day("2026-03-25"))] }),
  },
  accessibilityPlanIsPublished: {
    met: accessibility({ events: [event("published", day("2026-03-25"))] }),
    notMet: accessibility({ events: [event("approved", day("2026-03-25"))] }),
  },
  accessibilityPlanIsReviewed: {
    met: accessibility({ nextReview: year(2027) }),
    notMet: accessibility({ events: [event("published", day("2026-03-25"))] }),
  },
  senReportDescribesAccessibilityPlan: {
    met: document({ discharges: ["senInformationReport", "accessibilityPlan"] }),
    notMet: document({ discharges: ["senInformationReport"] }),
  },
  publicationIsAccessible: {
    met: document({ availability: "a copy from the school office" }),
    notMet: document({ events: [event("published", day("2026-03-25"))] }),
  },
  // Three years beginning with 30 March 2023 end on 29 March 2026.
  payGapReportIsKept: { met: withdrawn("2026-03-30"), notMet: withdrawn("2026-03-29") },
  payDifferencesHaveObjective: {
    met: aboutPay([{ id: "audit", text: "look at pay", activity: "other", topic: "pay" }]),
    notMet: aboutPay([]),
  },
  objectiveIsSpecific: {
    met: planWith({ target: change(), action: {} }),
    notMet: planWith({ target: change() }),
  },
  figuresAgree: { met: twoFigures(0.931, 0.932), notMet: twoFigures(0.931, 0.9321) },
  decisionMakersKnewOfDuty: {
    met: impact({ trainedOn: day("2026-03-25"), decidedOn: day("2026-03-25") }),
    notMet: impact({ trainedOn: day("2026-03-26"), decidedOn: day("2026-03-25") }),
  },
  impactRecordIsKept: {
    met: impact({ recordId: "EIA-4", retainUntil: year(2032) }),
    notMet: impact({ recordId: "EIA-4" }),
  },
  consideredBeforeDecision: {
    met: impact({ consideredOn: day("2026-03-25"), decidedOn: day("2026-03-25") }),
    notMet: impact({ consideredOn: day("2026-03-26"), decidedOn: day("2026-03-25") }),
  },
  impactHasEvidence: { met: impact({ evidence: ["a survey"] }), notMet: impact({}) },
  decidedByBoard: { met: impact({ decidedBy: "board" }, board), notMet: impact({ decidedBy: "board" }, head) },
  impactIsConsulted: { met: impact({ consulted: ["families"] }), notMet: impact({}) },
  impactIsReviewed: { met: impact({ reviewOn: year(2027) }), notMet: impact({}) },
  impactCellsAreFilled: { met: impact({ cells: cells("notKnown") }), notMet: impact({ cells: cells(null) }) },
  unknownEffectIsFollowedUp: {
    met: impact({ cells: cells("notKnown"), reviewOn: year(2027) }),
    notMet: impact({ cells: cells("notKnown") }),
  },
  worseEffectIsAnswered: {
    met: impact({ cells: cells("worse"), mitigations: ["a second-hand shop"] }),
    notMet: impact({ cells: cells("worse") }),
  },

  silencingIsKnown: { met: silencing("objectiveNamesAim"), notMet: silencing("objectiveNamesAims") },
};
