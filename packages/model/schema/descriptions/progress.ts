import {
  AtOneTime,
  Comparison,
  GapCauses,
  Limits,
  PlacedTime,
  ReadingProgress,
  SchoolProgress,
  TargetProgress,
} from "../../src/assessment/progress.ts";
import { DatedValue, PublishedSeries, ReadingSeries, TargetSeries } from "../../src/assessment/series.ts";
import { describe } from "../describe.ts";

const at = { first: "2025-09-01", last: "2026-08-31", printed: "2025/26" } as const;
const figure = { kind: "known", value: -0.19 } as const;
const group = { kind: "known", value: 0.43, numerator: 43, denominator: 100 } as const;
const comparator = { kind: "known", value: 0.62, numerator: 124, denominator: 200 } as const;
const limits = { lower: -0.3, upper: -0.07, method: "newcombe", confidence: 0.95 } as const;
const observed = { at, figure, limits, sides: { group, comparator } } as const;
const change = {
  difference: 0.03,
  limits: { ...limits, lower: -0.13, upper: 0.19, method: "changeInGap" },
  told: "cannotTell",
} as const;
const given = { question: "amountMeans", answer: "percentagePoints", because: "reading" } as const;
const path = { shape: "linear", by: "schoolYears" } as const;
const due = { on: "2026-08-31", value: -0.195 } as const;
const reading = {
  given: [given],
  status: "onCourse",
  path,
  goal: -0.17,
  deadline: "2028-08-31",
  due: -0.195,
  share: 0.6,
  pace: 1.2,
  fromDue: null,
  secure: null,
  required: { change: 0.02, steps: 2, by: "schoolYears", each: 0.01 },
  projection: { value: -0.16, limits: null },
} as const;
const series = {
  given: [given],
  goal: { value: -0.17 },
  path: { ...path, points: [due] },
  projection: { from: { on: "2026-08-31", value: -0.19 }, to: { on: "2028-08-31", value: -0.16 }, limits: null },
} as const;

const seriesFields = {
  schemaVersion: ["The version of this shape."],
  objective: ["The objective.", "reading-gap"],
  target: ["The target.", "reading-gap-target"],
  unit: ["What the values are; percentagePoints are differences of proportions."],
  counts: ["What the figures count."],
  due: ["When the goal is to be reached; null where that is not known.", at, null],
  observed: ["The figures in order of time, the baseline first.", [observed]],
  readings: ["The goal, path and projection of each reading.", [series]],
} as const;

export const progress = {
  PlacedTime: describe(PlacedTime, "A time with its first and last possible day.", {
    first: ["The first day.", at.first],
    last: ["The last day.", at.last],
    printed: ["The words it was printed with.", at.printed],
  }),
  Limits: describe(Limits, "Limits around a figure or a difference, in its unit.", {
    lower: ["The lower limit.", limits.lower],
    upper: ["The upper limit.", limits.upper],
    method: ["The statistical method that made them.", limits.method],
    confidence: ["The two-sided level of confidence, above 0 and below 1.", limits.confidence],
  }),
  AtOneTime: describe(
    AtOneTime,
    "A target's figure at one time.",
    {
      at: ["The time; null for a baseline that is printed without one.", at, null],
      figure: ["The figure.", figure],
      limits: ["Limits around it; null where nothing is known of chance.", limits, null],
      sides: ["The two figures between which a gap lies, where they are known apart.", { group, comparator }],
      claimed: ["A gap that somebody printed beside its two sides.", -0.2],
    },
    { sides: { group: ["The group's figure.", group], comparator: ["The comparator's.", comparator] } },
  ),
  Comparison: describe(Comparison, "How a figure differs from another, in the unit of the target.", {
    difference: ["The difference.", change.difference],
    limits: ["Limits around it; null where nothing is known of chance.", change.limits, null],
    told: ["Whether the difference can be told from none, and which way it goes."],
  }),
  ReadingProgress: describe(
    ReadingProgress,
    "How a target stands under one reading of it. What is not defined is null.",
    {
      given: ["The reading: what is assumed.", [given]],
      status: ["How it stands."],
      path: ["How the figure is to get from its baseline to its goal.", path],
      goal: ["The value to be reached.", reading.goal, null],
      deadline: ["The last day for it.", reading.deadline, null],
      due: ["The value due when the figure was observed.", reading.due, null],
      share: ["The part of the way that is done: 0 at the baseline, 1 at the goal.", reading.share, null],
      pace: ["What is done, as a share of what was due.", reading.pace, null],
      fromDue: ["How the figure differs from the value due.", change, null],
      secure: ["Whether not only the figure but all of its limits meet the goal.", true, null],
      required: ["What is left to do.", reading.required, null],
      projection: [
        "The value at the deadline if the change goes on as it has.",
        { value: -0.16, limits: { ...limits, lower: -0.4, upper: 0.1 } },
        null,
      ],
    },
    {
      path: { shape: ["Its shape."], by: ["What time is counted in."] },
      required: {
        change: ["The change left.", 0.02],
        steps: ["In how many steps of time.", 2],
        by: ["What time is counted in."],
        each: ["The change needed in each.", 0.01],
      },
      projection: { value: ["The value.", -0.16], limits: ["Limits around it.", limits, null] },
    },
  ),
  GapCauses: describe(
    GapCauses,
    "What a change in a gap is made of.",
    {
      group: ["What the group's own change did.", 0.02],
      comparator: ["What the comparator's change did.", 0.01],
      change: ["Both together.", 0.03],
      comparatorFell: ["Whether the comparator got worse, and whether that can be told from chance."],
      bySchool: [
        "The same change by school; null where schools' figures do not tell.",
        { between: 0.01, within: 0.02 },
        null,
      ],
    },
    {
      bySchool: {
        between: ["What came from how the two sides' people are spread over the schools.", 0.01],
        within: ["What came from their figures within schools.", 0.02],
      },
    },
  ),
  SchoolProgress: describe(SchoolProgress, "One school's part in a target of several.", {
    school: ["The school.", "hill-primary"],
    figure: ["Its figure.", group],
    outcome: ["Whether it meets what each school is asked."],
  }),
  TargetProgress: describe(
    TargetProgress,
    "How a target stands, and how that is known.",
    {
      kind: ["What kind of target it is: measured, done at a cadence, or done once."],
      status: ["How it stands."],
      cautions: ["What has to be said beside it.", ["levellingDown"]],
      counts: ["What its figures count."],
      baseline: ["Where it started.", observed],
      observed: ["The latest figure.", observed],
      change: ["How the two differ.", change, null],
      causes: [
        "What a change in a gap is made of.",
        { group: 0.02, comparator: 0.01, change: 0.03, comparatorFell: "cannotTell", bySchool: null },
        null,
      ],
      readings: ["How it stands under each reading that is left.", [reading]],
      years: [
        "Conditions on every year, and whether they were kept.",
        [{ from: at, to: at, change: 0.01, kept: true }],
      ],
      schools: ["The schools' parts.", [{ school: "hill-primary", figure: group, outcome: "met" }]],
      every: ["How often it is to be done.", "P1Y"],
      asked: ["How many times in each period.", 1],
      periods: ["How often it was done in each period.", [{ at, times: { kind: "known", value: 1 }, kept: true }]],
      doneAt: ["When it was done; null while it is not known to be.", at, null],
    },
    {
      years: {
        from: ["The year before.", at],
        to: ["The year.", at],
        change: ["The change between them.", 0.01],
        kept: ["Whether the condition was kept; null where its words do not settle that.", true, null],
      },
      periods: {
        at: ["The period.", at],
        times: ["How often it was done.", { kind: "known", value: 1 }],
        kept: ["Whether that was often enough; null where it is not known.", true, null],
      },
    },
  ),
  DatedValue: describe(DatedValue, "A value on a day.", { on: ["The day.", due.on], value: ["The value.", due.value] }),
  ReadingSeries: describe(
    ReadingSeries,
    "What a chart draws for one reading of a target.",
    {
      given: ["The reading: what is assumed.", [given]],
      goal: ["The goal; null where there is none.", series.goal, null],
      path: ["The values due, in order of days.", series.path],
      projection: ["From the latest figure to where the present pace leads.", series.projection, null],
    },
    {
      goal: { value: ["The value to be reached.", -0.17], upTo: ["The other side of a range.", 0.1] },
      path: { shape: ["Its shape."], by: ["What time is counted in."], points: ["The values.", [due]] },
      projection: {
        from: ["The latest figure.", due],
        to: ["The value at the deadline.", due],
        limits: ["Limits around that value.", limits, null],
      },
    },
  ),
  TargetSeries: describe(TargetSeries, "The points that a chart of a target needs.", seriesFields),
  PublishedSeries: describe(PublishedSeries, "The points of a chart that the public may see.", {
    ...seriesFields,
    policy: [
      "What was withheld, and how figures are shown.",
      { name: "minimumCount10", minimumCount: 10, decimals: 0 },
    ],
  }),
};
