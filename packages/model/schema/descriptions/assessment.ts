import {
  Assessment,
  AuditResult,
  BodyDeadline,
  CycleReview,
  DisclosurePolicy,
  DocumentPeriod,
  DocumentReview,
  ObservedGap,
  PublishedAssessment,
  Severity,
  TargetMeaning,
  TargetStanding,
} from "../../src/assessment/assessment.ts";
import { ReasonCode } from "../../src/assessment/finding.ts";
import {
  Deadline,
  LocalReview,
  NextReview,
  PeriodEnd,
  ReviewSource,
  TargetReading,
} from "../../src/assessment/values.ts";
import { type Described, describe, value } from "../describe.ts";
import { gapExample } from "./gap.ts";

const explanation = { rule: "deadlines", steps: [] };
const finding = { kind: "notApplicable", because: "noRowInForce", explanation } as const;
const timeliness = { lastDay: "2026-03-25", status: "late", days: 243 } as const;
const review = { ...timeliness, startedOn: "2022-03-26" } as const;
const deadline = { ...review, row: "eng.info.2017", confidence: "primary" } as const;
const nextReview = { days: [], calledFor: [] };
const periodEnd = { endsOn: "2026-08-31", ended: true, days: 84 } as const;
const reading = { kind: "milestone", due: null, asks: [] } as const;
const standing = { kind: "milestone", status: "notStarted", cautions: [], doneAt: null } as const;
const question = { code: "publishedOn", subject: { kind: "document", id: "objectives-2026" } } as const;
const given = { question: "publishedOn", answer: "2024-11-14", because: "signatureStandsIn" } as const;

/** A finding differs from another in its value alone. */
const findingAbout = (schema: Described["schema"], about: string, example: unknown): Described => ({
  schema,
  about: `${about}: determined; undetermined, with what to ask; or not applicable.`,
  examples: [],
  fields: {
    "": {
      kind: ["Which of these it is."],
      value: ["What was found.", example],
      open: ["What has to be known or decided first.", [question]],
      alternatives: ["What each answer that something suggests would give.", [{ given, value: example }]],
      because: ["Why the rule does not apply."],
      explanation: ["How this was found.", explanation],
    },
    alternatives: { given: ["The answer.", given], value: ["What it would give.", example] },
  },
});

const timely = {
  lastDay: ["The last day that is still in time.", "2026-03-25"],
  status: ["Whether that day had passed."],
  days: ["Whole days between that day and the day asked about, whichever comes first.", 243],
} as const;

const findings = {
  schemaVersion: ["The version of this shape."],
  asOf: ["The day asked about.", "2026-11-23"],
  plan: [
    "The plan that was assessed.",
    {
      schemaVersion: 1,
      bodies: [{ id: "trust", kind: "academyTrust", name: "Riverside Schools Trust", jurisdiction: "england" }],
      schools: [],
      roles: [],
      groups: [],
      measures: [],
      documents: [],
      objectives: [],
    },
  ],
  deadlines: [
    "When each body must next do something under each duty.",
    [{ body: "trust", duty: "equalityInformation", row: "eng.info.2017", basis: "statutory", finding }],
  ],
  localReviews: [
    "When each cycle asks for a review.",
    [{ document: "objectives-2026", cycle: "board-review", finding }],
  ],
  nextReviews: ["What bites first on each document.", [{ document: "objectives-2026", finding }]],
  periods: ["When the time that a document is for ends.", [{ document: "objectives-2026", finding }]],
  readings: ["What each target says.", [{ objective: "reading-gap", target: "reading-gap-target", finding }]],
  gaps: [
    "The gaps that were observed, by time.",
    [
      {
        body: "trust",
        measure: "expected-standard",
        group: { kind: "allOf", people: "pupils", groups: ["girls"] },
        comparator: { kind: "complement" },
        at: { kind: "academicYear", startsIn: 2024, printed: "2024/25" },
        finding,
      },
    ],
  ],
  progress: ["How each target stands.", [{ objective: "reading-gap", target: "reading-gap-target", finding }]],
  audit: [
    "What each check found.",
    [
      {
        check: "target-has-baseline",
        subject: { kind: "target", id: "reading-gap-target" },
        severity: "weakness",
        remedy: "giveBaseline",
        finding,
      },
    ],
  ],
} as const;

export const assessment = {
  BodyDeadline: describe(BodyDeadline, "What a body owes under one row of the statute tables.", {
    body: ["The body.", "trust"],
    duty: ["The duty."],
    row: ["The row of the statute tables that asks for it.", "eng.info.2017"],
    school: ["The school, for a duty that falls on the body for each of its schools.", "hill-primary"],
    basis: ["What kind of rule asks for it."],
    finding: ["What was found.", finding],
  }),
  CycleReview: describe(CycleReview, "When one cycle of a document asks for its next review.", {
    document: ["The document.", "objectives-2026"],
    cycle: ["The cycle.", "board-review"],
    finding: ["What was found.", finding],
  }),
  DocumentReview: describe(DocumentReview, "What bites first on a document.", {
    document: ["The document.", "objectives-2026"],
    finding: ["What was found.", finding],
  }),
  DocumentPeriod: describe(DocumentPeriod, "When the time that a document is for ends.", {
    document: ["The document.", "objectives-2026"],
    finding: ["What was found.", finding],
  }),
  TargetMeaning: describe(TargetMeaning, "What a target of an objective says.", {
    objective: ["The objective.", "reading-gap"],
    target: ["The target.", "reading-gap-target"],
    finding: ["What was found.", finding],
  }),
  TargetStanding: describe(TargetStanding, "How a target of an objective stands.", {
    objective: ["The objective.", "reading-gap"],
    target: ["The target.", "reading-gap-target"],
    finding: ["What was found.", finding],
  }),
  Assessment: describe(
    Assessment,
    "A plan, a day, and all that the rules find. Confidential: figures that could point to a person are still in it.",
    findings,
  ),
  PublishedAssessment: describe(PublishedAssessment, "An assessment that the public may see.", {
    ...findings,
    policy: [
      "What was withheld, and how figures are shown.",
      { name: "minimumCount10", minimumCount: 10, decimals: 0 },
    ],
  }),
  ObservedGap: describe(ObservedGap, "The gap between a group and a comparator, as it was observed at one time.", {
    body: ["The body it is of.", "trust"],
    school: ["The school it is of; left out for the whole body.", "hill-primary"],
    measure: ["What was counted.", "expected-standard"],
    group: ["The group.", { kind: "allOf", people: "pupils", groups: ["girls"] }],
    comparator: ["With whom it is compared.", { kind: "complement" }],
    at: ["The time it is of.", { kind: "academicYear", startsIn: 2024, printed: "2024/25" }],
    target: ["The target that is about this gap, if one is.", "reading-gap-target"],
    finding: ["What was found.", finding],
  }),
  DisclosurePolicy: describe(DisclosurePolicy, "What is withheld, and how figures are shown.", {
    name: ["Its name.", "minimumCount10"],
    minimumCount: [
      "The smallest count of people, and of the others beside them, from which a figure may be shown.",
      10,
    ],
    scope: [
      "Which figures the minimum is asked of; left out, every one. `figuresOfSchools`: those of one school. A figure of the whole body is then withheld only where it would give one of those away.",
      "everyFigure",
    ],
    decimals: ["Decimals of a percentage or a mean.", 0],
  }),
  AuditResult: describe(
    AuditResult,
    "What one check found about one subject.",
    {
      check: ["The check.", "target-has-baseline"],
      subject: ["What it looked at.", { kind: "target", id: "reading-gap-target" }],
      severity: ["How grave it is if the check is not met."],
      remedy: ["What to do where it is not met.", "giveBaseline"],
      finding: ["What was found.", { kind: "determined", value: "notMet", explanation }],
      silenced: [
        "Set where the body recorded that it lives with the result.",
        { because: "The first survey is in June.", by: "ceo", on: "2026-03-25" },
      ],
    },
    {
      silenced: {
        because: ["Why.", "The first survey is in June."],
        by: ["Who decided.", "ceo"],
        on: ["The day of the decision.", "2026-03-25"],
      },
    },
  ),
  Severity: value(
    Severity,
    "How grave it is that a check is not met. None says that anything was breached.",
    "weakness",
  ),
  ReasonCode: value(ReasonCode, "Why a rule does not apply.", "noRowInForce"),
  DeadlineFinding: findingAbout(BodyDeadline.shape.finding, "A deadline", deadline),
  LocalReviewFinding: findingAbout(CycleReview.shape.finding, "A review by a document's own cycle", review),
  NextReviewFinding: findingAbout(DocumentReview.shape.finding, "What bites first on a document", nextReview),
  PeriodEndFinding: findingAbout(DocumentPeriod.shape.finding, "The end of a period", periodEnd),
  TargetReadingFinding: findingAbout(TargetMeaning.shape.finding, "What a target says", reading),
  GapFinding: findingAbout(ObservedGap.shape.finding, "A gap", gapExample),
  TargetProgressFinding: findingAbout(TargetStanding.shape.finding, "How a target stands", standing),
  CheckFinding: findingAbout(AuditResult.shape.finding, "Whether a check is met", "met"),
  Deadline: describe(Deadline, "When a body must next do something under a duty.", {
    ...timely,
    startedOn: ["The day the clock began; left out for a date that the instrument fixes.", "2025-03-26"],
    row: ["The row of the statute tables.", "eng.info.2017"],
    interpretation: ['Set where an interval "beginning with" a day counts that day.'],
    confidence: ["How sure one can be of the row."],
  }),
  LocalReview: describe(LocalReview, "When a document's own cycle asks for its next review.", {
    ...timely,
    startedOn: ["The day the cycle ran from.", "2022-03-26"],
  }),
  NextReview: describe(
    NextReview,
    "What bites first on a document, out of the duties it discharges and its own cycles.",
    {
      days: [
        "The last days, the first of them first.",
        [{ ...timeliness, source: { kind: "cycle", cycle: "board-review" } }],
      ],
      calledFor: [
        "Reviews that something recorded asks for.",
        [{ cycle: "board-review", trigger: "law", from: "2026-09-01", lastDay: null }],
      ],
    },
    {
      days: { ...timely, source: ["What asks for it.", { kind: "cycle", cycle: "board-review" }] },
      calledFor: {
        cycle: ["The cycle.", "board-review"],
        trigger: ["What happened.", "law"],
        from: ["The day it happened.", "2026-09-01"],
        lastDay: ["The last day for the review; null when none was set.", "2026-12-31", null],
      },
    },
  ),
  ReviewSource: describe(ReviewSource, "What a day that bites on a document comes from.", {
    kind: ["A duty, a cycle, or something that happened."],
    body: ["The body whose duty it is.", "trust"],
    school: ["The school for which it is owed.", "hill-primary"],
    row: ["The row of the statute tables that gives the day.", "eng.obj.2017"],
    confidence: ["How sure one can be of the day."],
    duty: ["The duty."],
    basis: ["What kind of rule asks for it."],
    cycle: ["The cycle.", "board-review"],
    trigger: ["What happened.", "law"],
  }),
  PeriodEnd: describe(PeriodEnd, "When the time that a document is for ends.", {
    endsOn: ["Its last day.", "2026-08-31"],
    ended: ["Whether it was over on the day asked about."],
    days: ["Whole days between the two, whichever comes first.", 84],
  }),
  TargetReading: describe(
    TargetReading,
    "What a target says, exactly.",
    {
      kind: ["What kind of change or state it asks for."],
      due: [
        "The first and last day that its time limit can mean; null when there is none or it cannot be placed.",
        { first: "2030-01-01", last: "2030-12-31" },
        null,
      ],
      asks: [
        "What has to be asked of the author before it can be measured.",
        [{ code: "baseline", subject: { kind: "target", id: "reading-gap-target" } }],
      ],
      direction: ["Which way."],
      share: ["The part of the old value that changes, or of those covered: 0.1 is a tenth.", 0.1],
      change: ["The change: 0.1 is ten percentage points, or the number in the measure's unit.", 0.1],
      baseline: ["Where it starts.", { kind: "known", value: 0.2 }],
      goal: ["The value to be reached.", { kind: "known", value: 0.18 }],
      operator: ["How the value is to lie to the level or the ratio."],
      level: ["The level.", 0.93],
      upTo: ["The other side of a range.", 0.97],
      of: ["Who is covered."],
      every: ["How often.", "P1Y"],
      times: ["How many times in each.", 3],
      numerator: ["The first number of the ratio.", 2],
      denominator: ["The second.", 5],
      eitherWay: ["Whether it bounds the larger side, whichever that is."],
    },
    { due: { first: ["The first day.", "2030-01-01"], last: ["The last day.", "2030-12-31"] } },
  ),
};
