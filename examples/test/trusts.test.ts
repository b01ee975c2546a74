import { readFileSync } from "node:fs";
import { readPlan } from "@equality/model";
import { describe, expect, test } from "vitest";

// What each plan must hold, typed from its source, so that a fact lost from a plan fails here. In a path `*` is every
// entry of a list and `#` the number of entries; null is a blank cell, undefined something the source does not have.

type Facts = readonly (readonly [path: string, expected: unknown])[];

const pick = (value: unknown, path: readonly string[]): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || value === undefined || value === null) return value;
  if (step === "#") return Array.isArray(value) ? value.length : undefined;
  if (step === "*") return Array.isArray(value) ? value.map((entry) => pick(entry, rest)) : undefined;
  return pick(Reflect.get(Object(value), step), rest);
};

const read = (plan: string) =>
  readPlan(JSON.parse(readFileSync(new URL(`../trusts/${plan}.json`, import.meta.url), "utf8")));

const by2030 = { relation: "by", date: { kind: "calendarYear", year: 2030, printed: "2030" } };
const ongoing = { kind: "ongoing", printed: "Ongoing" };
const months = (count: number) => ({ kind: "duration", length: `P${count}M`, printed: `${count} months` });
const advanceInferred = [{ aim: "advance", basis: "inferred" }];
const containing = (words: string): unknown => expect.stringContaining(words);
const nine = [
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

const document000: Facts = [
  ["documents/*/kind", ["objectives"]],
  ["documents/*/discharges", [["equalityObjectives"]]],
  ["documents/0/citations/*/printed", ["Public Sector Equality Duty (PSED)"]],
  ["documents/0/events", []],
  ["documents/0/reviewCycles", []],
  ["documents/0/nextReview", undefined],
  ["documents/0/period", undefined],
  ["schools", []],
  ["roles", []],
  ["groups/*/label", ["SEND", "disadvantaged", "EAL", "race", "female students", "disability"]],
  ["groups/*/means/kind", ["nonStatutory", "nonStatutory", "nonStatutory", ...Array(3).fill("characteristic")]],
  ["groups/*/means/group", ["send", "disadvantaged", "eal", undefined, undefined, undefined]],
  ["groups/4/alsoCalled", ["girls"]],
  ["measures/*/id", ["attainment", "female-share", "prejudice-incidents", "adaptive-practice"]],
  ["measures/*/kind", ["unstated", "proportion", "count", "unstated"]],
  ["objectives/*/number", ["1", "2", "3", "4"]],
  ["objectives/*/aims/*/aim", [["advance"], ["advance"], ["foster"], ["advance"]]],
  ["objectives/*/aims/*/basis", [["stated"], ["stated"], ["stated"], ["inferred"]]],
  ["objectives/*/characteristics/kind", ["all", "named", "all", "all"]],
  ["objectives/*/characteristics/characteristics", [undefined, ["sex"], undefined, undefined]],
  ["objectives/0/characteristics/examples", ["send", "disadvantaged", "eal", "race"]],
  ["objectives/3/characteristics/examples", ["disability"]],
  ["objectives/1/targets/0/subject/measure", "female-share"],
  ["objectives/*/groups", [["send", "disadvantaged", "eal", "race"], ["female-students"], [], ["disability"]]],
  ["objectives/1/scope", { kind: "schoolsOfKind", schoolKind: "universityTechnicalCollege" }],
  ["objectives/0/statement", containing("SEND, disadvantaged, EAL and race")],
  ["objectives/1/statement", containing("technical and STEM-focused")],
  ["objectives/3/statement", expect.stringMatching(/physical, digital .*communicate/)],
  [
    "objectives/*/rationale",
    [containing("(PSED)"), containing("balance"), containing("good"), containing("disability")],
  ],
  [
    "objectives/*/targets/*/kind",
    [
      ["change", "change"],
      ["change", "coverage"],
      ["change", "recurring"],
      ["coverage", "direction"],
    ],
  ],
  [
    "objectives/*/targets/*/timeLimit",
    [
      [by2030, by2030],
      [by2030, undefined],
      [by2030, undefined],
      [undefined, undefined],
    ],
  ],
  ["objectives/*/targets/*/strength", Array(4).fill(["will", "will"])],
  ["objectives/0/targets/0/subject/group/groups", ["disadvantaged"]],
  ["objectives/0/targets/*/subject/comparator/kind", ["complement", "complement"]],
  ["objectives/0/targets/*/subject/measure", ["attainment", "attainment"]],
  ["objectives/0/targets/*/scope", [{ kind: "body" }, undefined]],
  ["objectives/0/targets/*/direction", ["decrease", "decrease"]],
  [
    "objectives/0/targets/*/amount",
    [
      { value: 10, unit: "percent" },
      { value: 8, unit: "percent" },
    ],
  ],
  ["objectives/0/targets/*/printed", [containing("10%"), containing("8%")]],
  ["objectives/0/targets/1/subject/group/groups", ["send"]],
  ["objectives/1/targets/0/subject/population/groups", ["female-students"]],
  ["objectives/1/targets/0/direction", "increase"],
  ["objectives/1/targets/0/amount", { value: 5, unit: "percentagePoints" }],
  ["objectives/1/targets/0/printed", containing("5 percentage points")],
  ["objectives/1/targets/*/scope/schoolKind", ["universityTechnicalCollege", "universityTechnicalCollege"]],
  ["objectives/1/targets/1/of", { kind: "schools", schoolKind: "universityTechnicalCollege" }],
  ["objectives/1/targets/1/share", 1],
  ["objectives/1/targets/1/what", expect.stringMatching(/girls in KS3\/KS4.*employers.*schools/)],
  ["objectives/2/targets/*/scope", [{ kind: "body" }, { kind: "body" }]],
  ["objectives/2/targets/0/subject/measure", "prejudice-incidents"],
  ["objectives/2/targets/0/direction", "decrease"],
  ["objectives/2/targets/0/amount", { value: 15, unit: "percent" }],
  ["objectives/2/targets/0/printed", containing("15%")],
  ["objectives/2/targets/1/activity", "training"],
  ["objectives/2/targets/1/every", "P1Y"],
  ["objectives/2/targets/1/times", 1],
  ["objectives/3/targets/0/of", { kind: "schools" }],
  ["objectives/3/targets/0/share", 1],
  ["objectives/3/targets/0/duty", "accessibilityPlan"],
  ["objectives/3/targets/0/printed", containing("100%")],
  ["objectives/3/targets/1/direction", "increase"],
  ["objectives/3/targets/1/subject/measure", "adaptive-practice"],
  ["objectives/*/targets/*/baseline", Array(4).fill([undefined, undefined])],
  ["objectives/*/actions/#", [0, 0, 0, 0]],
  ["objectives/*/childText", Array(4).fill(undefined)],
];

const document001: Facts = [
  ["documents/*/kind", ["dutyStatement", "objectives"]],
  ["documents/*/discharges", [["equalityInformation"], ["equalityObjectives"]]],
  ["documents/*/events/*/kind", [["approved"], ["approved"]]],
  ["documents/*/events/*/by", [[["trust-board"]], [["trust-board"]]]],
  ["documents/0/events/0/on", { kind: "day", day: "2025-03-26", printed: "26 March 2025" }],
  ["documents/1/events/0/on", { kind: "day", day: "2023-03-22", printed: "22 March 2023" }],
  ["documents/*/reviewCycles/*/every", [["P1Y"], ["P4Y"]]],
  ["documents/*/reviewCycles/*/printed", [["Annual"], ["4 years"]]],
  ["documents/*/reviewCycles/*/bound", [["exact"], ["exact"]]],
  ["documents/*/reviewCycles/*/earlyIf", [[[]], [[]]]],
  ["documents/*/updatedBy", ["chief-executive", "chief-executive"]],
  ["roles/*/label", ["Trust Board", "Chief Executive Officer"]],
  ["documents/0/citations/0/printed", "The Equality Act 2010 (Specific Duties) Regulations 2011"],
  ["documents/0/citations/1/printed", "Public Sector Equality Duty"],
  ["documents/0/listedCharacteristics/statedFor", "equalityInformation"],
  ["documents/0/listedCharacteristics/entries/*/characteristic", nine],
  ["documents/0/listedCharacteristics/entries/3/printed", "Marriage or civil partnership"],
  ["documents/0/statements/*/kind", ["scope", "scope", "scope", "aim", "aim", "aim", "scope"]],
  ["documents/0/statements/2/text", containing("General Duties")],
  ["documents/0/reports/*/duty", ["equalityObjectives", "equalityInformation"]],
  ["documents/0/reports/*/every", [undefined, undefined]],
  ["documents/0/commitments/*/topic", ["dataAnalysis", "planning"]],
  ["documents/0/monitoring/*/activity", ["analysis", "monitoring"]],
  ["documents/1/schoolObjectives/printed", containing("of its own")],
  ["schools", []],
  ["groups/*/label", ["diverse ethnic groups", "diverse cultural groups", "people with disabilities"]],
  ["objectives/*/document", Array(8).fill("equality-objectives")],
  ["objectives/*/scope/kind", Array(8).fill("body")],
  ["objectives/*/strength", Array(8).fill("aim")],
  ["objectives/*/number", Array(8).fill(undefined)],
  ["objectives/*/rationale", Array(8).fill(undefined)],
  ["objectives/*/targets/#", Array(8).fill(0)],
  ["objectives/*/actions/#", [0, 0, 0, 5, 0, 0, 0, 0]],
  ["objectives/2/characteristics", { kind: "named", characteristics: ["disability", "race"] }],
  ["objectives/2/groups", ["ethnic-groups", "cultural-groups", "people-with-disabilities"]],
  ["objectives/3/actions/*/activity", ["training", "communication", "programme", "other", "review"]],
  ["objectives/3/actions/*/responsible", Array(5).fill(undefined)],
  ["objectives/3/actions/4/timeFrame", { kind: "recurring", printed: "regularly" }],
];

const document002: Facts = [
  ["documents/*/kind", ["policy"]],
  ["documents/0/audience", "Students, Parents and Carers"],
  ["documents/0/discharges", []],
  ["documents/0/events/*/kind", ["approved"]],
  ["documents/0/events/0/by", ["trust-board"]],
  ["documents/0/events/0/on", { kind: "day", day: "2026-03-25", printed: "25 March 2026" }],
  ["documents/0/reviewCycles/*/every", ["P3Y", "P1Y"]],
  ["documents/0/reviewCycles/*/by", ["trust-board", "chief-executive"]],
  ["documents/0/reviewCycles/*/bound", ["exact", "exact"]],
  ["documents/0/reviewCycles/*/printed", ["3 years", "annual review"]],
  ["documents/0/reviewCycles/0/earlyIf/*/reason", ["lawChanges", "monitoringRaisesConcern", "schoolsAskForRevision"]],
  ["documents/0/reviewCycles/0/earlyIf/0/printed", "legislative changes occur"],
  ["documents/0/reviewCycles/0/earlyIf/1/printed", "monitoring identifies concerns"],
  ["documents/0/reviewCycles/0/earlyIf/2/printed", "schools request revisions"],
  ["documents/0/reviewCycles/1/earlyIf", []],
  ["documents/0/reviewCycles/*/calls", [undefined, undefined]],
  ["documents/0/updatedBy", "chief-executive"],
  ["documents/0/citations/*/printed", ["Equality Act 2010", "Public Sector Equality Duty (PSED)"]],
  ["documents/0/listedCharacteristics/statedFor", undefined],
  ["documents/0/listedCharacteristics/entries/*/characteristic", nine],
  ["documents/0/listedCharacteristics/entries/3/printed", "Marriage and civil partnership"],
  [
    "documents/0/statements/*/kind",
    [
      ...Array(8).fill("mission"),
      "vision",
      ...Array(4).fill("value"),
      ...Array(3).fill("vision"),
      ...Array(3).fill("scope"),
      ...Array(3).fill("aim"),
      "scope",
    ],
  ],
  ["documents/0/reports/*/duty", ["equalityInformation", "equalityObjectives", "accessibilityPlan"]],
  ["documents/0/reports/*/every", ["P1Y", "P4Y", undefined]],
  ["documents/0/reports/*/bound", ["exact", "atMost", undefined]],
  [
    "documents/0/commitments/*/kind",
    [
      ...["expectation", "promise"],
      ...["entitlement", "promise", "promise", "expectation", "expectation", "expectation", "promise"],
      ...["promise", ...Array(8).fill("entitlement"), ...Array(12).fill("promise")],
    ],
  ],
  [
    "documents/0/commitments/*/to",
    ["everyone", "everyone", ...Array(7).fill("parents"), ...Array(18).fill("pupils"), ...Array(3).fill("everyone")],
  ],
  ["roles/2/label", "Chief Executive Officer/Accounting Officer"],
  [
    "documents/0/responsibilities/*/role",
    ["trustees", "chief-executive", "headteachers", "senior-leaders", "staff", "students"],
  ],
  [
    "documents/0/responsibilities/*/kinds",
    [
      ["ensureCompliance"],
      ["oversee", "review"],
      ["embed"],
      ["embed"],
      ["promoteInclusion", "challengeDiscrimination", "modelRespect"],
      ["beRespectful"],
    ],
  ],
  [
    "documents/0/groupsNamed",
    ["send", "eal", "low-literacy-or-numeracy", "very-able", "underachieving-boys-or-girls", "pupil-premium"],
  ],
  ["groups/0/label", "Students with special educational needs and/or disabilities"],
  ["groups/1/label", "Students with English as an additional language"],
  ["groups/2/label", "Students with low literacy or numeracy attainment"],
  ["groups/3/label", "Very able students"],
  ["groups/4/label", "Underachieving boys or girls where gender-related attainment gaps exist"],
  ["groups/5/label", "Pupils eligible for Pupil Premium funding"],
  ["documents/0/supportOffered/#", 6],
  [
    "documents/0/monitoring/*/topics",
    [
      ["attainment", "progress"],
      ["attainment", "effort"],
      ["curriculum", "staffing"],
      ["attendance"],
      ["teachingQuality"],
      ["exclusions"],
      ["objectivesProgress", "planning"],
    ],
  ],
  ["documents/0/monitoring/0/groups", ["gender", "ethnicity", "pupil-premium", "send"]],
  ["documents/0/impactQuestions/*/id", Array.from({ length: 12 }, (_, i) => `question-${i + 1}`)],
  ["objectives", []],
];

const document003: Facts = [
  ["documents/*/kind", ["informationAndObjectives"]],
  ["documents/0/discharges", ["equalityInformation", "equalityObjectives"]],
  ["documents/0/events/*/kind", ["approved", "signed"]],
  ["documents/0/events/*/by", [["trust-board"], ["chief-executive", "chair-of-the-board"]]],
  ["documents/0/events/0/on", { kind: "month", month: "2024-11", printed: "November 2024" }],
  ["documents/0/events/1/on", { kind: "day", day: "2024-11-14", printed: "14/11/24" }],
  ["documents/0/nextReview", { kind: "month", month: "2028-11", printed: "November 2028" }],
  ["documents/0/reviewCycles/*/every", ["P4Y"]],
  ["documents/0/reviewCycles/*/bound", ["exact"]],
  ["documents/0/reviewCycles/*/by", ["board-of-trustees"]],
  ["documents/0/reviewCycles/*/printed", ["every 4 years"]],
  ["documents/0/period", undefined],
  ["documents/0/citations/0/printed", "The Equality Act 2010"],
  ["documents/0/citations/1/printed", "The Equality Act 2010 (Specific Duties) Regulations 2011"],
  ["documents/0/citations/2/printed", "public sector equality duty"],
  ["documents/0/citations/3/printed", "The Equality Act 2010 and schools"],
  [
    "documents/0/statements/*/kind",
    ["value", "aim", "aim", "scope", "aim", ...Array(10).fill("aim"), ...Array(4).fill("scope"), "value"],
  ],
  ["roles/0/label", "Trust Board"],
  ["roles/1/label", "Board of Trustees"],
  ["roles/*/label", expect.arrayContaining(["Chair of the Board", "Chief Executive", "local partnership boards"])],
  ["documents/0/responsibilities/0/text", containing("at least once every four years")],
  [
    "documents/0/responsibilities/*/role",
    [
      ...["board-of-trustees", "board-of-trustees", "headteachers", "headteachers", "headteachers", "all-staff"],
      ...["headteachers", "board-of-trustees"],
    ],
  ],
  [
    "documents/0/responsibilities/*/kinds",
    [
      ["publish", "review"],
      ["delegateMonitoring"],
      ["promoteUnderstanding"],
      ["monitor", "report"],
      ["arrangeTraining"],
      ["followThePolicy"],
      ["dealWithBreaches"],
      ["dealWithBreaches"],
    ],
  ],
  [
    "documents/0/commitments/*/id",
    [
      ...Array(5).fill(expect.stringMatching(/^eliminate-/)),
      ...Array(4).fill(expect.stringMatching(/^advance-/)),
      ...Array(7).fill(expect.stringMatching(/^foster-/)),
      ...["due-regard-in-decisions", "impact-on-groups"],
    ],
  ],
  ["documents/0/reports/*/what", ["attainment", "other", "progressOnObjectives"]],
  ["documents/0/reports/*/every", [undefined, undefined, "P1Y"]],
  ["documents/0/reports/2/bound", "exact"],
  ["documents/0/monitoring/*/activity", ["analysis", "review"]],
  ["documents/0/impactQuestions/*/id", ["trip-holidays", "trip-access", "trip-facilities"]],
  [
    "documents/0/relatedPolicies",
    [
      "Behaviour Policy",
      "Relationships Policy",
      "RSE Policy",
      "Safeguarding Policy",
      "Curriculum Policies",
      "Staff HR Policies",
    ],
  ],
  ["measures", []],
  ["objectives/*/targets/#", [0, 0, 0, 0, 1, 0]],
  ["objectives/*/number", Array(6).fill(undefined)],
  ["objectives/*/rationale", Array(6).fill(undefined)],
  ["objectives/*/childText", Array(6).fill(undefined)],
  ["objectives/*/actions/#", Array(6).fill(0)],
  ["objectives/*/characteristics/kind", ["all", "named", "none", "named", "none", "none"]],
  ["objectives/1/characteristics/characteristics", ["disability", "race"]],
  ["objectives/3/characteristics/characteristics", ["disability", "religionBelief"]],
  ["objectives/1/groups", ["race", "gender", "disability"]],
  ["objectives/3/groups", ["ability", "disability", "background", "belief"]],
  ["objectives/4/groups", ["disadvantaged"]],
  ["objectives/4/targets/0/kind", "direction"],
  ["objectives/4/targets/0/direction", "decrease"],
  ["objectives/4/targets/0/subject/kind", "gap"],
  ["objectives/4/targets/0/subject/measure", undefined],
  ["objectives/4/targets/0/subject/group/groups", ["disadvantaged"]],
  ["objectives/4/targets/0/subject/comparator", { kind: "unstated" }],
  ["objectives/4/targets/0/timeLimit", undefined],
  ["objectives/4/targets/0/baseline", undefined],
];

const document004: Facts = [
  ["documents/*/kind", ["actionPlan"]],
  ["documents/0/discharges", ["equalityObjectives"]],
  ["documents/0/title", "Equality Objectives & Action Plan 2023-2026"],
  ["documents/0/period", { kind: "years", from: 2023, until: 2026, reckonedAs: "unstated", printed: "2023-2026" }],
  ["documents/0/events", []],
  ["documents/0/reviewCycles", []],
  ["documents/0/nextReview", undefined],
  ["documents/0/citations", []],
  ["documents/0/impactStatement", expect.stringMatching(/workforce.*attainment gap.*diversity.*aspirational.*leaders/)],
  ["groups/*/label", ["male", "support staff", "disadvantaged pupils", "non-disadvantaged pupils"]],
  ["groups/*/negated", [undefined, undefined, undefined, true]],
  ["groups/1/means", { kind: "post", post: "supportStaff" }],
  ["groups/2/alsoCalled", ["those eligible for pupil premium funding"]],
  ["measures/*/label", ["number of male applicants for support staff roles", "attainment"]],
  ["measures/*/kind", ["count", "unstated"]],
  ["objectives/*/number", ["1", "2", "3"]],
  ["objectives/*/aims", [advanceInferred, advanceInferred, [{ aim: "foster", basis: "stated" }]]],
  ["objectives/*/characteristics/kind", ["named", "none", "all"]],
  ["objectives/0/characteristics/characteristics", ["sex"]],
  [
    "objectives/0/rationale",
    expect.stringMatching(/pay and recruitment.*site staff.*administrative.*teaching assistants/),
  ],
  ["objectives/*/groups", [["male", "support-staff"], ["disadvantaged", "non-disadvantaged"], []]],
  ["objectives/1/rationale", expect.stringMatching(/pupil premium funding.*English and maths/)],
  ["objectives/2/rationale", containing("protected characteristic")],
  ["objectives/*/targets/*/kind", [["change"], ["change"], []]],
  ["objectives/*/targets/*/timeLimit", [[undefined], [undefined], []]],
  ["objectives/*/targets/*/baseline", [[undefined], [undefined], []]],
  ["objectives/0/targets/0/direction", "increase"],
  ["objectives/0/targets/0/amount", { value: 20, unit: "percent" }],
  ["objectives/0/targets/0/printed", containing("20%")],
  ["objectives/0/targets/0/subject/measure", "male-applicants"],
  [
    "objectives/0/targets/0/subject/population",
    { kind: "allOf", people: "jobApplicants", groups: ["male", "support-staff"] },
  ],
  ["objectives/1/targets/0/direction", "decrease"],
  ["objectives/1/targets/0/amount", { value: 10, unit: "percent" }],
  ["objectives/1/targets/0/printed", containing("10%")],
  ["objectives/1/targets/0/subject/measure", "attainment"],
  ["objectives/1/targets/0/subject/group/groups", ["disadvantaged"]],
  ["objectives/1/targets/0/subject/comparator/population/groups", ["non-disadvantaged"]],
  [
    "objectives/*/actionColumns",
    Array(3).fill({
      text: "Action",
      responsible: "Person Responsible",
      resources: "Resources Needed",
      timeFrame: "Time frame",
      success: "Success Criteria",
    }),
  ],
  ["objectives/0/actions/*/timeFrame", [null, null, ongoing]],
  ["objectives/1/actions/*/timeFrame", [months(3), months(6), ongoing]],
  ["objectives/2/actions/*/timeFrame", [null, months(6), ongoing]],
  [
    "objectives/0/actions/*/responsible",
    [["hr-officers"], ["hr-officers", "marketing-team"], ["hr-officers", "headteachers"]],
  ],
  [
    "objectives/1/actions/*/responsible",
    [
      ["director-of-education", "headteachers"],
      ["headteachers", "sencos", "pupil-premium-leads"],
      ["director-of-education", "cpd-lead"],
    ],
  ],
  [
    "objectives/2/actions/*/responsible",
    [
      ["headteachers", "pshe-lead", "re-lead"],
      ["director-of-education", "headteachers"],
      ["hr-officers", "cpd-lead"],
    ],
  ],
  [
    "roles/*/label",
    [
      ...["HR Officers", "Marketing Team", "Headteachers", "Director of Education", "SENCOs"],
      ...["Pupil Premium Leads", "CPD Lead", "PSHE Lead", "RE Lead"],
    ],
  ],
  [
    "objectives/*/actions/*/resources/#",
    [
      [1, 1, 2],
      [2, 3, 2],
      [2, 2, 2],
    ],
  ],
  [
    "objectives/*/actions/*/success/*/kind",
    [
      [["text"], ["target"], ["text"]],
      [["text"], ["target"], ["text"]],
      [["text"], ["text"], ["text"]],
    ],
  ],
  ["objectives/0/actions/1/success/0/target", "more-male-applicants"],
  ["objectives/1/actions/1/success/0/target", "smaller-attainment-gap"],
  // Like the originals, the texts for children have no number, no date and no role; the first does not say "support staff".
  [
    "objectives/*/childText",
    Array(3).fill(expect.not.stringMatching(/\d|per ?cent|month|year|teacher|officer|lead|director|support|council/i)),
  ],
];

describe.each([
  ["technical-colleges", document000],
  ["alternative-provision-statement", document001],
  ["alternative-provision-policy", document002],
  ["coastal-schools", document003],
  ["river-schools", document004],
])("%s", (name, facts) => {
  const result = read(name);

  test("reads without problems", () => {
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  test.each(facts)("%s", (path, expected) => {
    expect(pick(result.ok ? result.plan : undefined, path.split("/"))).toEqual(expected);
  });
});
