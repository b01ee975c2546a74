import {
  AccessibilityPurposePlan,
  Commitment,
  LifecycleEvent,
  ListedCharacteristics,
  MonitoringMeasure,
  PlanDocument,
  PrintedCitation,
  PromisedReport,
  Responsibility,
  ReviewCycle,
} from "../../src/plan/document.ts";
import { describe } from "../describe.ts";

const cycle = {
  id: "board-review",
  every: "P4Y",
  bound: "atMost",
  runsFrom: "approved",
  printed: "at least every four years",
  earlyIf: [],
} as const;

const entry = (what: string) =>
  ({ id: ["Its id.", "entry-1"], text: [`${what}, in the document's words.`, "As printed."] }) as const;

export const document = {
  PlanDocument: describe(
    PlanDocument,
    "A document as a body holds it: what it is, what it says about itself, and what it promises beside objectives.",
    {
      id: ["Its id.", "objectives-2026"],
      body: ["The body whose document it is.", "trust"],
      alsoOf: ["Further bodies whose document it is too.", ["college"]],
      scope: ["What it covers; left out for the whole body.", { kind: "schools", schools: ["hill-primary"] }],
      kind: ["What it is, by the use that a reader makes of it."],
      title: ["Its title as printed.", "Equality objectives 2026-2030"],
      address: ["Where it is on the web.", "https://trust.example/equality"],
      publishedIn: ["The document that it is published as part of.", "equality-policy"],
      availability: ["How the public gets at it, beside or instead of an address.", "A copy from the school office"],
      describes: ["Documents that it tells of.", ["accessibility-plan-2026"]],
      audience: ["For whom it is written.", "Students and parents"],
      language: ["The language it is written in, as a BCP 47 tag.", "en", "cy"],
      edition: ["Its printed version or edition.", "v3"],
      supersedes: ["The edition before this one.", "objectives-2022"],
      versionOf: ["The document that this one says in other words for other readers.", "objectives-2026-full"],
      accessibility: [
        "What an accessibility plan does for each of its purposes.",
        [{ purpose: "environment", barriers: ["Steps at the door"], objectives: ["ramp"] }],
      ],
      discharges: ["The duties that it discharges; empty for none.", ["equalityObjectives"]],
      events: [
        "What happened to it.",
        [{ kind: "published", on: { kind: "day", day: "2026-03-25", printed: "25 March 2026" } }],
      ],
      reviewCycles: ["The cycles that it sets for its own review.", [cycle]],
      period: [
        "The time it is for.",
        { kind: "years", from: 2026, until: 2030, reckonedAs: "unstated", printed: "2026-2030" },
      ],
      nextReview: [
        "The date it prints for its own review.",
        { kind: "month", month: "2028-11", printed: "November 2028" },
      ],
      updatedBy: ["Who keeps it up to date.", "ceo"],
      citations: ["The law and guidance that it cites.", [{ id: "act", printed: "Equality Act 2010" }]],
      listedCharacteristics: [
        "The list of characteristics that it prints.",
        { entries: [{ printed: "Gender", characteristic: "sex" }] },
      ],
      statements: [
        "Its mission, vision, values and the like.",
        [{ id: "vision", kind: "vision", text: "All belong." }],
      ],
      responsibilities: [
        "What roles do under it.",
        [{ id: "heads-report", role: "heads", kinds: ["report"], text: "Headteachers report each term." }],
      ],
      commitments: [
        "What it promises or expects.",
        [
          {
            id: "respect",
            kind: "promise",
            to: "everyone",
            topic: "respect",
            text: "You will be treated with respect.",
          },
        ],
      ],
      reports: [
        "Reports that it promises again and again.",
        [{ id: "yearly", what: "progressOnObjectives", every: "P1Y", text: "Progress is reported every year." }],
      ],
      monitoring: [
        "How its working is watched.",
        [{ id: "survey", topics: ["belonging"], activity: "consultation", text: "A survey every summer." }],
      ],
      definitions: ["What it means by its words.", [{ id: "group", term: "group", text: "Pupils with SEND." }]],
      groupsNamed: ["The groups that it names.", ["disadvantaged"]],
      supportOffered: ["Help that it offers.", [{ id: "interpreter", text: "An interpreter on request." }]],
      impactQuestions: ["Questions that it has decision makers ask.", [{ id: "who", text: "Who may lose by it?" }]],
      impactStatement: ["What it says its effect will be.", "The workforce will be more like its communities."],
      schoolObjectives: [
        "Set when it says that schools have objectives of their own.",
        { printed: "See each school's site." },
      ],
      noObjectiveFor: [
        "Why there is no objective for a characteristic, where it says so.",
        [{ characteristic: "pregnancyMaternity", because: "Nothing we know of points to a need." }],
      ],
      relatedPolicies: ["Policies that it refers to.", ["Behaviour policy"]],
    },
    {
      statements: { ...entry("The statement"), kind: ["What it states."] },
      definitions: { ...entry("The meaning"), term: ["The word.", "group"] },
      supportOffered: entry("The help"),
      impactQuestions: entry("The question"),
      schoolObjectives: { printed: ["The words.", "See each school's site."] },
      noObjectiveFor: {
        characteristic: ["The characteristic."],
        because: ["The reason.", "Nothing we know of points to a need."],
      },
    },
  ),
  LifecycleEvent: describe(LifecycleEvent, "Something that happened to a document, as precisely as it was printed.", {
    kind: ["What happened. Only published and republished start a statutory clock."],
    on: ["When.", { kind: "month", month: "2024-11", printed: "November 2024" }],
    by: ["Who did it.", ["board"]],
    restartsClock: ["For an edit: set when the body counts it as publishing the whole again."],
  }),
  ReviewCycle: describe(
    ReviewCycle,
    "A review cycle that a document sets for itself: local policy, not statute.",
    {
      id: ["Its id.", "board-review"],
      by: ["Who reviews.", "board"],
      every: ["How often; left out where no length is printed.", "P4Y"],
      bound: ["Whether that is exact, a maximum, or implied by other printed dates."],
      runsFrom: ["The event from whose latest day it runs; left out where the document does not say."],
      printed: ["The words.", "at least every four years", "reviewed regularly"],
      earlyIf: [
        "What makes a review fall earlier.",
        [{ id: "law", reason: "lawChanges", printed: "if the law changes" }],
      ],
      calls: ["The times that one of these was recorded as having happened.", [{ trigger: "law", on: "2026-09-01" }]],
    },
    {
      earlyIf: {
        id: ["Its id.", "law"],
        reason: ["What it is."],
        printed: ["The words.", "if the law changes"],
      },
      calls: {
        trigger: ["What happened.", "law"],
        on: ["The day it happened.", "2026-09-01"],
        reviewBy: ["The last day set for the review; left out if none was.", "2026-12-31"],
      },
    },
  ),
  PrintedCitation: describe(PrintedCitation, "A law or guidance as a document cites it, misprints and all.", {
    id: ["Its id.", "act"],
    printed: ["The words.", "Equality Act 2010"],
  }),
  ListedCharacteristics: describe(
    ListedCharacteristics,
    "A list of characteristics that a document prints.",
    {
      statedFor: ["The duty that the document says the list serves."],
      entries: ["The entries that are protected characteristics.", [{ printed: "Gender", characteristic: "sex" }]],
      others: ["The entries that are not.", ["Socio-economic background"]],
    },
    {
      entries: {
        printed: ["The words.", "Gender"],
        characteristic: ["The characteristic they mean."],
        people: ["For whom alone the entry counts."],
      },
    },
  ),
  Responsibility: describe(Responsibility, "What a role does under a document.", {
    ...entry("What it does"),
    role: ["The role.", "heads"],
    kinds: ["What it does, in words of the model.", ["report"]],
  }),
  Commitment: describe(Commitment, "A promise, an entitlement, or something expected of people in return.", {
    ...entry("What is promised"),
    kind: ["Which of these it is."],
    to: ["To whom it is made, or of whom it is expected."],
    topic: ["What it is about."],
    aim: ["The aim of the duty under whose heading it stands."],
    groups: ["The groups that it names.", ["disadvantaged"]],
    strength: ["Set where the wording is softer than will."],
  }),
  PromisedReport: describe(PromisedReport, "A report or publication that a document promises again and again.", {
    ...entry("The promise"),
    what: ["What is reported."],
    duty: ["The duty that it serves."],
    every: ["How often.", "P1Y"],
    bound: ["Whether that is exact or a maximum."],
    by: ["Who reports.", "heads"],
    to: ["To whom.", "the board of trustees"],
  }),
  MonitoringMeasure: describe(MonitoringMeasure, "A way of watching how a document works in practice.", {
    ...entry("What is done"),
    topics: ["What is watched.", ["belonging"]],
    activity: ["What kind of activity it is."],
    groups: ["The groups it looks at.", ["disadvantaged"]],
  }),
  AccessibilityPurposePlan: describe(
    AccessibilityPurposePlan,
    "What an accessibility plan does for one of its three purposes. Lists are empty where the heading stands alone.",
    {
      purpose: ["The purpose."],
      barriers: ["The barriers that it names.", ["Steps at the door"]],
      objectives: ["What is done about them, as objectives of this plan.", ["ramp"]],
    },
  ),
};
