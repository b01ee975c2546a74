import { readFileSync } from "node:fs";
import { type EqualityPlan, readPlan } from "@equality/model";
import { describe, expect, test } from "vitest";

// The expected values are typed from the sources, so that a fact lost from a plan fails here.

const read = (name: string) =>
  readPlan(JSON.parse(readFileSync(new URL(`../trusts/${name}.json`, import.meta.url), "utf8")));

const planOf = (name: string): EqualityPlan => {
  const result = read(name);
  if (!result.ok)
    throw new Error(`${name}: ${result.problems.map(({ path, message }) => `${path} ${message}`).join("; ")}`);
  return result.plan;
};

type Fact = [fact: string, held: (plan: EqualityPlan) => unknown, expected: unknown];

const all = <Part, Value>(parts: readonly Part[] | undefined, value: (part: Part) => Value) => parts?.map(value);
const documentOf = (plan: EqualityPlan, id: string) => plan.documents.find((document) => document.id === id);
const targetsOf = (plan: EqualityPlan) => plan.objectives.flatMap(({ targets }) => targets);
const targetOf = (plan: EqualityPlan, id: string) => targetsOf(plan).find((target) => target.id === id);
const actionsOf = (plan: EqualityPlan) => plan.objectives.flatMap(({ actions }) => actions);
const labelOf = (plan: EqualityPlan, id: string | undefined) => plan.roles.find((role) => role.id === id)?.label;
const printed = (date: { printed: string } | null | undefined) => date?.printed ?? null;
const lifecycle = (plan: EqualityPlan, id: string) =>
  all(documentOf(plan, id)?.events, ({ kind, on, by }) => [
    kind,
    printed(on),
    ...(by ?? []).map((role) => labelOf(plan, role)),
  ]);
const cycles = (plan: EqualityPlan, id: string) =>
  all(documentOf(plan, id)?.reviewCycles, ({ every, bound, runsFrom, printed: words }) => [
    every,
    bound,
    runsFrom,
    words,
  ]);
const commitmentCounts = (plan: EqualityPlan, id: string) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(documentOf(plan, id)?.commitments ?? [], ({ kind, to }) => `${kind} to ${to}`)).map(
      ([key, list]) => [key, list?.length],
    ),
  );
const nineCharacteristics = [
  "age",
  "disability",
  "genderReassignment",
  "marriageCivilPartnership",
  "pregnancyMaternity",
  "race",
  "religionBelief",
  "sex",
  "sexualOrientation",
];
const by2030 = { relation: "by", date: { kind: "calendarYear", year: 2030, printed: "2030" } };

const facts: Record<string, readonly Fact[]> = {
  "technical-colleges": [
    [
      "one document, for objectives",
      (plan) => all(plan.documents, ({ kind, discharges }) => [kind, discharges]),
      [["objectives", ["equalityObjectives"]]],
    ],
    [
      "no approval, cycle, review date or period",
      (plan) =>
        all(plan.documents, ({ events, reviewCycles, nextReview, period }) => [
          events,
          reviewCycles,
          nextReview,
          period,
        ]),
      [[[], [], undefined, undefined]],
    ],
    ["the duty as cited", (plan) => all(plan.documents[0]?.citations, printed), ["Public Sector Equality Duty (PSED)"]],
    ["objectives as numbered", (plan) => all(plan.objectives, ({ number }) => number), ["1", "2", "3", "4"]],
    ["a reason for each", (plan) => plan.objectives.every(({ rationale }) => rationale !== undefined), true],
    [
      "aims, named by three of the four reasons",
      (plan) => all(plan.objectives, ({ aims }) => aims.map(({ aim, basis }) => `${aim} ${basis}`)),
      [["advance stated"], ["advance stated"], ["foster stated"], ["advance inferred"]],
    ],
    [
      "two targets each",
      (plan) => all(plan.objectives, ({ targets }) => targets.map(({ kind }) => kind)),
      [
        ["change", "change"],
        ["change", "coverage"],
        ["change", "recurring"],
        ["coverage", "direction"],
      ],
    ],
    [
      "disadvantaged gap",
      (plan) => targetOf(plan, "disadvantaged-gap"),
      expect.objectContaining({
        direction: "decrease",
        amount: { value: 10, unit: "percent" },
        timeLimit: by2030,
        scope: { kind: "body" },
        subject: expect.objectContaining({
          kind: "gap",
          group: { kind: "allOf", people: "pupils", groups: ["disadvantaged"] },
          comparator: { kind: "complement" },
        }),
      }),
    ],
    [
      "SEND gap",
      (plan) => targetOf(plan, "send-gap"),
      expect.objectContaining({
        direction: "decrease",
        amount: { value: 8, unit: "percent" },
        timeLimit: by2030,
        subject: expect.objectContaining({ kind: "gap", group: { kind: "allOf", people: "pupils", groups: ["send"] } }),
      }),
    ],
    [
      "female share, in percentage points",
      (plan) => targetOf(plan, "female-share-increase"),
      expect.objectContaining({
        direction: "increase",
        amount: { value: 5, unit: "percentagePoints" },
        timeLimit: by2030,
        scope: { kind: "schoolsOfKind", schoolKind: "universityTechnicalCollege" },
      }),
    ],
    [
      "an outreach plan in each UTC, no date",
      (plan) => targetOf(plan, "outreach-plans"),
      expect.objectContaining({
        share: 1,
        of: { kind: "schools", schoolKind: "universityTechnicalCollege" },
        what: expect.stringContaining("KS3/KS4"),
      }),
    ],
    [
      "reported incidents",
      (plan) => targetOf(plan, "fewer-prejudice-incidents"),
      expect.objectContaining({
        direction: "decrease",
        amount: { value: 15, unit: "percent" },
        timeLimit: by2030,
        scope: { kind: "body" },
      }),
    ],
    [
      "training yearly",
      (plan) => targetOf(plan, "yearly-staff-training"),
      expect.objectContaining({ activity: "training", every: "P1Y", times: 1, scope: { kind: "body" } }),
    ],
    [
      "accessibility plans in 100% of schools",
      (plan) => targetOf(plan, "accessibility-plans"),
      expect.objectContaining({
        share: 1,
        of: { kind: "schools" },
        duty: "accessibilityPlan",
        printed: expect.stringContaining("100%"),
      }),
    ],
    [
      "more adaptive practice, no amount",
      (plan) => targetOf(plan, "more-adaptive-practice"),
      expect.objectContaining({ direction: "increase" }),
    ],
    [
      "dates only where printed",
      (plan) => all(targetsOf(plan), ({ timeLimit }) => timeLimit?.date.printed ?? null),
      ["2030", "2030", "2030", null, "2030", null, null, null],
    ],
    [
      "amounts in the words too",
      (plan) =>
        all(
          targetsOf(plan).filter(({ kind }) => kind === "change"),
          ({ printed: words }) => /\d+(%| percentage points)/.exec(words)?.[0],
        ),
      ["10%", "8%", "5 percentage points", "15%"],
    ],
    [
      "measures as formed",
      (plan) => all(plan.measures, ({ id, kind }) => [id, kind]),
      [
        ["attainment", "unstated"],
        ["female-share", "proportion"],
        ["prejudice-incidents", "count"],
        ["adaptive-practice", "unstated"],
      ],
    ],
    [
      "groups given as examples of characteristics, and what they are",
      (plan) =>
        all(plan.objectives[0]?.groups, (id) => {
          const group = plan.groups.find((each) => each.id === id);
          return [group?.label, group?.means];
        }),
      [
        ["SEND", { kind: "nonStatutory", group: "send" }],
        ["disadvantaged", { kind: "nonStatutory", group: "disadvantaged" }],
        ["EAL", { kind: "nonStatutory", group: "eal" }],
        ["race", { kind: "characteristic", characteristic: "race" }],
      ],
    ],
    [
      "characteristics",
      (plan) => all(plan.objectives, ({ characteristics }) => characteristics),
      [{ kind: "all" }, { kind: "named", characteristics: ["sex"] }, { kind: "all" }, { kind: "all" }],
    ],
    [
      "no actions, roles, schools or text for children",
      (plan) => [actionsOf(plan), plan.roles, plan.schools, plan.objectives.filter(({ childText }) => childText)],
      [[], [], [], []],
    ],
  ],
  "alternative-provision-statement": [
    [
      "two documents",
      (plan) => all(plan.documents, ({ kind, discharges }) => [kind, discharges]),
      [
        ["dutyStatement", ["equalityInformation"]],
        ["objectives", ["equalityObjectives"]],
      ],
    ],
    [
      "statement approved",
      (plan) => lifecycle(plan, "equality-duty-statement"),
      [["approved", "26 March 2025", "Trust Board"]],
    ],
    [
      "objectives approved",
      (plan) => lifecycle(plan, "equality-objectives"),
      [["approved", "22 March 2023", "Trust Board"]],
    ],
    [
      "days of approval",
      (plan) => plan.documents.flatMap(({ events }) => events.map(({ on }) => on.kind === "day" && on.day)),
      ["2025-03-26", "2023-03-22"],
    ],
    ["statement cycle", (plan) => cycles(plan, "equality-duty-statement"), [["P1Y", "exact", "approved", "Annual"]]],
    ["objectives cycle", (plan) => cycles(plan, "equality-objectives"), [["P4Y", "exact", "approved", "4 years"]]],
    [
      "who updates them",
      (plan) => all(plan.documents, ({ updatedBy }) => labelOf(plan, updatedBy)),
      ["Chief Executive Officer", "Chief Executive Officer"],
    ],
    [
      "citations",
      (plan) => all(plan.documents[0]?.citations, printed),
      ["The Equality Act 2010 (Specific Duties) Regulations 2011", "Public Sector Equality Duty"],
    ],
    [
      "nine characteristics, for the information duty",
      (plan) => [
        plan.documents[0]?.listedCharacteristics?.statedFor,
        all(plan.documents[0]?.listedCharacteristics?.entries, ({ characteristic }) => characteristic),
      ],
      ["equalityInformation", nineCharacteristics],
    ],
    [
      "marriage as printed",
      (plan) => plan.documents[0]?.listedCharacteristics?.entries[3]?.printed,
      "Marriage or civil partnership",
    ],
    ["three aims of the duty", (plan) => plan.documents[0]?.statements?.filter(({ kind }) => kind === "aim").length, 3],
    [
      "two specific duties",
      (plan) => all(plan.documents[0]?.reports, ({ duty, every }) => [duty, every]),
      [
        ["equalityObjectives", undefined],
        ["equalityInformation", undefined],
      ],
    ],
    [
      "use of information",
      (plan) => [plan.documents[0]?.commitments?.length, plan.documents[0]?.monitoring?.length],
      [2, 2],
    ],
    [
      "schools have objectives of their own, none held",
      (plan) => [documentOf(plan, "equality-objectives")?.schoolObjectives?.printed, plan.schools],
      [expect.stringMatching(/academy.*own/), []],
    ],
    [
      "eight objectives of the whole trust, which it aims at",
      (plan) => all(plan.objectives, ({ strength, scope, document }) => [strength, scope.kind, document]),
      Array(8).fill(["aim", "body", "equality-objectives"]),
    ],
    [
      "no number, target or reason",
      (plan) => plan.objectives.filter(({ number, targets, rationale }) => number || targets.length > 0 || rationale),
      [],
    ],
    [
      "five steps, all of the fourth",
      (plan) => all(plan.objectives, ({ actions }) => actions.length),
      [0, 0, 0, 5, 0, 0, 0, 0],
    ],
    [
      "audits regularly, and no owner column",
      (plan) => all(actionsOf(plan), ({ timeFrame, responsible }) => [printed(timeFrame), responsible]),
      [
        [null, undefined],
        [null, undefined],
        [null, undefined],
        [null, undefined],
        ["regularly", undefined],
      ],
    ],
    [
      "groups of the third",
      (plan) => all(plan.groups, ({ label }) => label),
      ["diverse ethnic groups", "diverse cultural groups", "people with disabilities"],
    ],
  ],
  "alternative-provision-policy": [
    [
      "a policy that discharges no duty",
      (plan) => all(plan.documents, ({ kind, audience, discharges }) => [kind, audience, discharges]),
      [["policy", "Students, Parents and Carers", []]],
    ],
    [
      "approved",
      (plan) => [lifecycle(plan, "equality-policy"), plan.documents[0]?.events[0]?.on],
      [[["approved", "25 March 2026", "Trust Board"]], { kind: "day", day: "2026-03-25", printed: "25 March 2026" }],
    ],
    [
      "two cycles",
      (plan) => cycles(plan, "equality-policy"),
      [
        ["P3Y", "exact", "approved", "3 years"],
        ["P1Y", "exact", "approved", "annual review"],
      ],
    ],
    [
      "whose they are",
      (plan) => all(plan.documents[0]?.reviewCycles, ({ by }) => labelOf(plan, by)),
      ["Trust Board", "Chief Executive Officer/Accounting Officer"],
    ],
    [
      "three early triggers, none called",
      (plan) =>
        all(plan.documents[0]?.reviewCycles, ({ earlyIf, calls }) => [earlyIf.map(({ reason }) => reason), calls]),
      [
        [["lawChanges", "monitoringRaisesConcern", "schoolsAskForRevision"], undefined],
        [[], undefined],
      ],
    ],
    [
      "triggers as printed",
      (plan) => all(plan.documents[0]?.reviewCycles[0]?.earlyIf, printed),
      ["legislative changes occur", "monitoring identifies concerns", "schools request revisions"],
    ],
    [
      "who updates it",
      (plan) => labelOf(plan, plan.documents[0]?.updatedBy),
      "Chief Executive Officer/Accounting Officer",
    ],
    [
      "citations",
      (plan) => all(plan.documents[0]?.citations, printed),
      ["Equality Act 2010", "Public Sector Equality Duty (PSED)"],
    ],
    [
      "nine characteristics, as law",
      (plan) => [
        plan.documents[0]?.listedCharacteristics?.statedFor,
        all(plan.documents[0]?.listedCharacteristics?.entries, ({ characteristic }) => characteristic),
      ],
      [undefined, nineCharacteristics],
    ],
    [
      "mission, vision, four values, three aims, scope",
      (plan) =>
        Object.entries(Object.groupBy(plan.documents[0]?.statements ?? [], ({ kind }) => kind)).map(([kind, list]) => [
          kind,
          list?.length,
        ]),
      [
        ["mission", 8],
        ["vision", 4],
        ["value", 4],
        ["scope", 4],
        ["aim", 3],
      ],
    ],
    [
      "two duties and accessibility plans promised",
      (plan) => all(plan.documents[0]?.reports, ({ duty, every, bound }) => [duty, every, bound]),
      [
        ["equalityInformation", "P1Y", "exact"],
        ["equalityObjectives", "P4Y", "atMost"],
        ["accessibilityPlan", undefined, undefined],
      ],
    ],
    [
      "commitments, entitlements and expectations",
      (plan) => commitmentCounts(plan, "equality-policy"),
      {
        "expectation to everyone": 1,
        "promise to everyone": 4,
        "entitlement to parents": 1,
        "promise to parents": 3,
        "expectation to parents": 3,
        "promise to pupils": 10,
        "entitlement to pupils": 8,
      },
    ],
    [
      "responsibilities by role",
      (plan) => all(plan.documents[0]?.responsibilities, ({ role, kinds }) => [labelOf(plan, role), kinds]),
      [
        ["Trustees", ["ensureCompliance"]],
        ["Chief Executive Officer/Accounting Officer", ["oversee", "review"]],
        ["Headteachers", ["embed"]],
        ["Senior Leaders", ["embed"]],
        ["Staff", ["promoteInclusion", "challengeDiscrimination", "modelRespect"]],
        ["Students", ["beRespectful"]],
      ],
    ],
    [
      "six groups that need support",
      (plan) => all(plan.documents[0]?.groupsNamed, (id) => plan.groups.find((group) => group.id === id)?.label),
      [
        "Students with special educational needs and/or disabilities",
        "Students with English as an additional language",
        "Students with low literacy or numeracy attainment",
        "Very able students",
        "Underachieving boys or girls where gender-related attainment gaps exist",
        "Pupils eligible for Pupil Premium funding",
      ],
    ],
    ["six forms of support", (plan) => plan.documents[0]?.supportOffered?.length, 6],
    [
      "seven monitoring measures",
      (plan) => all(plan.documents[0]?.monitoring, ({ topics, activity }) => [...topics, activity]),
      [
        ["attainment", "progress", "analysis"],
        ["attainment", "effort", "review"],
        ["curriculum", "staffing", "review"],
        ["attendance", "monitoring"],
        ["teachingQuality", "monitoring"],
        ["exclusions", "analysis"],
        ["objectivesProgress", "planning", "monitoring"],
      ],
    ],
    [
      "groups monitored",
      (plan) => plan.documents[0]?.monitoring?.[0]?.groups,
      ["gender", "ethnicity", "pupil-premium", "send"],
    ],
    [
      "twelve impact questions",
      (plan) => all(plan.documents[0]?.impactQuestions, ({ id }) => id),
      Array.from({ length: 12 }, (_, i) => `question-${i + 1}`),
    ],
    ["no objectives", (plan) => plan.objectives, []],
  ],
  "coastal-schools": [
    [
      "one document for two duties",
      (plan) => all(plan.documents, ({ kind, discharges }) => [kind, discharges]),
      [["informationAndObjectives", ["equalityInformation", "equalityObjectives"]]],
    ],
    [
      "approved and signed",
      (plan) => lifecycle(plan, "equality-statement"),
      [
        ["approved", "November 2024", "Trust Board"],
        ["signed", "14/11/24", "Chief Executive", "Chair of the Board"],
      ],
    ],
    [
      "at the precision printed",
      (plan) => all(plan.documents[0]?.events, ({ on }) => on),
      [
        { kind: "month", month: "2024-11", printed: "November 2024" },
        { kind: "day", day: "2024-11-14", printed: "14/11/24" },
      ],
    ],
    [
      "next review",
      (plan) => plan.documents[0]?.nextReview,
      { kind: "month", month: "2028-11", printed: "November 2028" },
    ],
    [
      "cycle",
      (plan) => [cycles(plan, "equality-statement"), labelOf(plan, plan.documents[0]?.reviewCycles[0]?.by)],
      [[["P4Y", "exact", "approved", "every 4 years"]], "Board of Trustees"],
    ],
    [
      "at least every four years, by the Board",
      (plan) => plan.documents[0]?.responsibilities?.[0],
      expect.objectContaining({
        role: "board-of-trustees",
        kinds: expect.arrayContaining(["publish", "review"]),
        text: expect.stringContaining("at least once every four years"),
      }),
    ],
    [
      "citations",
      (plan) => all(plan.documents[0]?.citations, printed),
      [
        "The Equality Act 2010",
        "The Equality Act 2010 (Specific Duties) Regulations 2011",
        "public sector equality duty",
        "The Equality Act 2010 and schools",
      ],
    ],
    [
      "three aims of the duty and ten of the trust",
      (plan) => plan.documents[0]?.statements?.filter(({ kind }) => kind === "aim").length,
      13,
    ],
    [
      "responsibilities by role",
      (plan) => all(plan.documents[0]?.responsibilities, ({ role, kinds }) => [labelOf(plan, role), ...kinds]),
      [
        ["Board of Trustees", "ensureCompliance", "publish", "review"],
        ["Board of Trustees", "delegateMonitoring"],
        ["Headteachers", "promoteUnderstanding"],
        ["Headteachers", "monitor", "report"],
        ["Headteachers", "arrangeTraining"],
        ["All Trust staff", "followThePolicy"],
        ["Headteachers", "dealWithBreaches"],
        ["Board of Trustees", "dealWithBreaches"],
      ],
    ],
    [
      "commitments by aim",
      (plan) =>
        Object.entries(Object.groupBy(plan.documents[0]?.commitments ?? [], ({ id }) => id.split("-")[0] ?? "")).map(
          ([aim, list]) => [aim, list?.length],
        ),
      [
        ["eliminate", 5],
        ["advance", 4],
        ["foster", 7],
        ["due", 1],
        ["impact", 1],
      ],
    ],
    [
      "reports promised, progress yearly",
      (plan) => all(plan.documents[0]?.reports, ({ what, every, bound }) => [what, every, bound]),
      [
        ["attainment", undefined, undefined],
        ["other", undefined, undefined],
        ["progressOnObjectives", "P1Y", "exact"],
      ],
    ],
    ["monitoring", (plan) => all(plan.documents[0]?.monitoring, ({ activity }) => activity), ["analysis", "review"]],
    [
      "three questions about a trip",
      (plan) => all(plan.documents[0]?.impactQuestions, ({ id }) => id),
      ["trip-holidays", "trip-access", "trip-facilities"],
    ],
    [
      "related policies",
      (plan) => plan.documents[0]?.relatedPolicies,
      [
        "Behaviour Policy",
        "Relationships Policy",
        "RSE Policy",
        "Safeguarding Policy",
        "Curriculum Policies",
        "Staff HR Policies",
      ],
    ],
    ["six objectives, one target", (plan) => all(plan.objectives, ({ targets }) => targets.length), [0, 0, 0, 0, 1, 0]],
    [
      "the fifth closes a gap, of no measure, by no amount, from nowhere, by no date",
      (plan) => {
        const [target] = targetsOf(plan);
        return [
          target?.kind,
          target && "subject" in target && target.subject,
          target?.baseline,
          target?.timeLimit,
          plan.measures,
        ];
      },
      [
        "direction",
        {
          kind: "gap",
          group: { kind: "allOf", people: "pupils", groups: ["disadvantaged"] },
          comparator: { kind: "unstated" },
        },
        undefined,
        undefined,
        [],
      ],
    ],
    [
      "groups of the second and fourth",
      (plan) => [plan.objectives[1]?.groups, plan.objectives[3]?.groups],
      [
        ["race", "gender", "disability"],
        ["ability", "disability", "background", "belief"],
      ],
    ],
    [
      "no numbers, reasons, actions or text for children",
      (plan) =>
        plan.objectives.filter(
          ({ number, rationale, actions, childText }) => number || rationale || actions.length > 0 || childText,
        ),
      [],
    ],
  ],
  "river-schools": [
    [
      "an action plan for a period",
      (plan) => all(plan.documents, ({ kind, title, period }) => [kind, title, period]),
      [
        [
          "actionPlan",
          "Equality Objectives & Action Plan 2023-2026",
          { kind: "years", from: 2023, until: 2026, reckonedAs: "unstated", printed: "2023-2026" },
        ],
      ],
    ],
    [
      "no events, cycles, citations or review date",
      (plan) =>
        all(plan.documents, ({ events, reviewCycles, citations, nextReview }) => [
          events,
          reviewCycles,
          citations,
          nextReview,
        ]),
      [[[], [], [], undefined]],
    ],
    [
      "three objectives with reasons and text for children",
      (plan) =>
        all(plan.objectives, ({ number, rationale, childText }) => [
          number,
          rationale !== undefined,
          childText !== undefined,
        ]),
      [
        ["1", true, true],
        ["2", true, true],
        ["3", true, true],
      ],
    ],
    ["one target in each of the first two", (plan) => all(plan.objectives, ({ targets }) => targets.length), [1, 1, 0]],
    [
      "male applicants",
      (plan) => [targetOf(plan, "more-male-applicants"), plan.measures[0]?.kind],
      [
        expect.objectContaining({
          kind: "change",
          direction: "increase",
          amount: { value: 20, unit: "percent" },
          subject: {
            kind: "value",
            measure: "male-applicants",
            population: { kind: "allOf", people: "jobApplicants", groups: ["male", "support-staff"] },
          },
        }),
        "count",
      ],
    ],
    [
      "attainment gap",
      (plan) => [targetOf(plan, "smaller-attainment-gap"), plan.measures[1]?.kind],
      [
        expect.objectContaining({
          kind: "change",
          direction: "decrease",
          amount: { value: 10, unit: "percent" },
          subject: expect.objectContaining({
            kind: "gap",
            measure: "attainment",
            group: { kind: "allOf", people: "pupils", groups: ["disadvantaged"] },
          }),
        }),
        "unstated",
      ],
    ],
    [
      "no date or baseline in a target",
      (plan) => targetsOf(plan).filter(({ timeLimit, baseline }) => timeLimit || baseline),
      [],
    ],
    [
      "time frames, three of them blank",
      (plan) => all(actionsOf(plan), ({ timeFrame }) => timeFrame),
      [
        null,
        null,
        { kind: "ongoing", printed: "Ongoing" },
        { kind: "duration", length: "P3M", printed: "3 months" },
        { kind: "duration", length: "P6M", printed: "6 months" },
        { kind: "ongoing", printed: "Ongoing" },
        null,
        { kind: "duration", length: "P6M", printed: "6 months" },
        { kind: "ongoing", printed: "Ongoing" },
      ],
    ],
    [
      "who is responsible",
      (plan) =>
        all(actionsOf(plan), ({ responsible }) => (responsible ?? []).map((id) => labelOf(plan, id)).join(", ")),
      [
        "HR Officers",
        "HR Officers, Marketing Team",
        "HR Officers, Headteachers",
        "Director of Education, Headteachers",
        "Headteachers, SENCOs, Pupil Premium Leads",
        "Director of Education, CPD Lead",
        "Headteachers, PSHE Lead, RE Lead",
        "Director of Education, Headteachers",
        "HR Officers, CPD Lead",
      ],
    ],
    [
      "resources named",
      (plan) => all(actionsOf(plan), ({ resources }) => resources?.length),
      [1, 1, 2, 2, 3, 2, 2, 2, 2],
    ],
    [
      "success, by a target where it has an amount",
      (plan) =>
        all(actionsOf(plan), ({ success }) =>
          (success ?? []).map((criterion) => (criterion.kind === "target" ? criterion.target : criterion.kind)),
        ),
      [
        ["text"],
        ["more-male-applicants"],
        ["text"],
        ["text"],
        ["smaller-attainment-gap"],
        ["text"],
        ["text"],
        ["text"],
        ["text"],
      ],
    ],
    [
      "aims, one of them stated",
      (plan) => all(plan.objectives, ({ aims }) => aims),
      [
        [{ aim: "advance", basis: "inferred" }],
        [{ aim: "advance", basis: "inferred" }],
        [{ aim: "foster", basis: "stated" }],
      ],
    ],
    [
      "characteristics",
      (plan) => all(plan.objectives, ({ characteristics }) => characteristics),
      [{ kind: "named", characteristics: ["sex"] }, { kind: "none" }, { kind: "all" }],
    ],
    [
      "groups as printed",
      (plan) => all(plan.groups, ({ label, means, negated }) => [label, means.kind, negated]),
      [
        ["male", "characteristic", undefined],
        ["support staff", "post", undefined],
        ["disadvantaged pupils", "nonStatutory", undefined],
        ["non-disadvantaged pupils", "nonStatutory", true],
      ],
    ],
    [
      "no number, date or role in the text for children, and no post",
      (plan) =>
        all(plan.objectives, ({ childText }) =>
          /\d|%|percent|month|year|headteacher|\bHR\b|lead|officer|director|SENCO|council|support staff/i.test(
            childText ?? "1",
          ),
        ),
      [false, false, false],
    ],
    [
      "impact statement",
      (plan) => plan.documents[0]?.impactStatement,
      expect.stringMatching(/workforce.*attainment gap.*diversity/s),
    ],
  ],
};

describe.each(Object.entries(facts))("%s", (name, table) => {
  test("reads without problems", () => {
    expect(read(name)).toMatchObject({ ok: true });
  });

  test.each(table)("holds: %s", (_fact, held, expected) => {
    expect(held(planOf(name))).toEqual(expected);
  });
});
