import type { Unsaid } from "../../schema/documents.ts";

/** A change to a valid document: where, and to what; undefined takes out what stands there. */
export type Fixture = readonly [what: string, at: string, to: unknown];

const objective = "/objectives/0";
const target = `${objective}/targets/0`;
const action = `${objective}/actions/0`;
const event = "/documents/0/events/0";

/** Changes after which a plan is still of the right shape. */
export const acceptedPlans: readonly Fixture[] = [
  ["nothing is changed", "/schemaVersion", 1],
  ["the lists that are optional are left out", "/incidents", undefined],
  ["no objectives", "/objectives", []],
  ["a blank cell", `${action}/timeFrame`, null],
  ["a column that is not there", `${action}/responsible`, undefined],
  ["a cost of nothing", `${action}/cost`, { kind: "amount", pounds: 0, printed: "£0" }],
  ["an amount of zero", `${target}/amount/value`, 0],
  ["a strict bound", target, { ...level(), operator: "moreThan", level: 0.85 }],
  ["a range", target, { ...level(), operator: "atLeast", level: 0.45, upTo: 0.55 }],
  ["an id of 64 letters", "/objectives/0/id", "x".repeat(64)],
  ["text of 20,000 letters", `${objective}/rationale`, "x".repeat(20_000)],
  ["text of 20,000 characters that take two units each", `${objective}/rationale`, "👩".repeat(20_000)],
  ["text in another script", `${objective}/rationale`, "مدرسة 学校 👩‍🏫"],
  ["text with control characters, which are taken out where it is shown", `${objective}/rationale`, "a\u0000\u202Eb"],
  ["29 February of a leap year", `${event}/on`, { kind: "day", day: "2000-02-29", printed: "29/2/00" }],
  ["an open range", `${event}/on`, { kind: "range", printed: "some time" }],
  [
    "words that can mean two dates",
    `${event}/on`,
    { kind: "unresolved", printed: "March", candidates: [march(2026), march(2027)] },
  ],
  ["one word of an action's columns", `${objective}/actionColumns`, {}],
  ["a whole number written as 1.0", "/bodies/0/employees/count", 1.0],
  ["a figure without a value in an action's other cells", `${action}/otherCells`, [{ column: "Service", text: null }]],
];

/** Changes after which it is not. */
export const refusedPlans: readonly Fixture[] = [
  ["a list instead of an object", "", []],
  ["null", "", null],
  ["text", "", "{}"],
  ["another version", "/schemaVersion", 2],
  ["the version as text", "/schemaVersion", "1"],
  ["no version", "/schemaVersion", undefined],
  ["no bodies", "/bodies", []],
  ["a list that is missing", "/objectives", undefined],
  ["an unknown field", "/objective", []],
  ["an unknown field deep inside", `${target}/subject/group/group`, "girls"],
  ["an own field called __proto__", "/__proto__", { polluted: true }],
  ["one deep inside", `${target}/amount/__proto__`, { value: 1 }],
  ["a number for text", "/bodies/0/name", 7],
  ["empty text", "/bodies/0/name", ""],
  ["blank text", "/bodies/0/name", " \t\n "],
  ["text of 20,001 letters", "/bodies/0/name", "x".repeat(20_001)],
  ["text of 20,001 characters that take two units each", "/bodies/0/name", "👩".repeat(20_001)],
  ["an unknown word", "/bodies/0/kind", "academy"],
  ["a word in other case", "/bodies/0/jurisdiction", "England"],
  ["half a person", "/bodies/0/employees/count", 0.5],
  ["fewer than nobody", "/bodies/0/employees/count", -1],
  ["a day of a 13th month", "/bodies/0/academicYearBegins", "--13-01"],
  ["an id with a space", "/roles/0/id", "the head"],
  ["an id of 65 letters", "/objectives/0/id", "x".repeat(65)],
  ["an id in another alphabet", "/objectives/0/id", "tŷ"],
  ["an empty id", "/objectives/0/id", ""],
  ["a reference that could be no id", "/schools/0/body", "no body"],
  ["30 February", `${event}/on`, { kind: "day", day: "2026-02-30", printed: "30/2/26" }],
  [
    "29 February of a year that is not a leap year",
    `${event}/on`,
    { kind: "day", day: "1900-02-29", printed: "29/2/00" },
  ],
  ["a day with a time", `${event}/on`, { kind: "day", day: "2026-03-25T00:00:00Z", printed: "25/3/26" }],
  ["a day in digits of another script", `${event}/on`, { kind: "day", day: "२०२६-०३-२५", printed: "25/3/26" }],
  ["a month for a day", `${event}/on`, { kind: "day", month: "2026-03", printed: "March" }],
  ["a 13th month", `${event}/on/month`, "2026-13"],
  ["a date that is not printed", `${event}/on/printed`, undefined],
  ["a kind of date that there is not", `${event}/on/kind`, "fortnight"],
  ["a date without a kind", `${event}/on/kind`, undefined],
  ["a year too early", `${event}/on`, { kind: "calendarYear", year: 1899, printed: "1899" }],
  ["a length of time in two units", "/documents/0/reviewCycles/0/every", "P1Y6M"],
  ["a length of no time", "/documents/0/reviewCycles/0/every", "P0Y"],
  ["null where nothing is blank", "/documents/0/events", null],
  ["an objective about nothing", `${objective}/topics`, []],
  ["a field of another kind of target", `${target}/level`, 0.5],
  ["less than nothing by which to change", `${target}/amount/value`, -1],
  ["a union of one group", `${target}/subject/group/groups`, ["girls"]],
  ["none of those covered", `${objective}/targets/1/share`, 0],
  ["more than all of those covered", `${objective}/targets/1/share`, 1.01],
  ["no role in a cell that is not blank", `${action}/responsible`, []],
  ["a column that there is not", `${objective}/actionColumns/when`, "When"],
  ["a cost of less than nothing", `${action}/cost`, { kind: "about", pounds: -1, printed: "-£1" }],
  ["a flag that is false", "/groups/1/negated", false],
  ["an effect that is left out", "/impactAssessments/0/cells/0/effect", undefined],
];

/** Plans that the schema cannot refuse, by what it cannot say. */
export const plansBeyondTheSchema: readonly (readonly [Unsaid, ...Fixture])[] = [
  ["uniqueIds", "two parts with one id", "/schools/0/id", "trust"],
  ["uniqueIds", "an action with the id of its objective", `${action}/id`, "objective"],
  ["references", "a body that is not there", "/schools/0/body", "trist"],
  ["references", "a role where a group is meant", `${objective}/groups/0`, "head"],
  ["references", "a target that is not there", `${action}/success/0/target`, "nowhere"],
  ["sameOwner", "a target that is promised with itself", `${target}/promisedWith`, ["gap"]],
  ["sharedCells", "a cell of two rows that differ in it", `${objective}/sharedCells/0/column`, "text"],
  ["circles", "a document that supersedes itself", "/documents/0/supersedes", "document"],
  ["circles", "an objective that adapts itself", `${objective}/adapts`, "objective"],
  ["wholeCharacters", "half a character", "/bodies/0/name", "half \ud83d"],
];

export const acceptedObservations: readonly Fixture[] = [
  ["nothing is changed", "/schemaVersion", 1],
  ["none", "/observations", []],
  ["a missing figure", "/observations/0/figure", { kind: "missing" }],
  ["nobody counted in", "/observations/0/figure", { kind: "known", value: 0, numerator: 0, denominator: 0 }],
];

export const refusedObservations: readonly Fixture[] = [
  ["another version", "/schemaVersion", 0],
  ["no list", "/observations", undefined],
  ["a value that is text", "/observations/0/figure/value", "0.62"],
  ["a value that is withheld and given", "/observations/0/figure", { kind: "suppressed", value: 3 }],
  ["part of a person", "/observations/0/figure/numerator", 30.5],
  ["no source", "/observations/0/source", undefined],
];

export const observationsBeyondTheSchema: readonly (readonly [Unsaid, ...Fixture])[] = [
  ["partOfWhole", "more counted in than there are", "/observations/0/figure/numerator", 51],
  ["wholeCharacters", "half a character", "/observations/0/source", "\udc00"],
];

const statistics = "/groups/0/statistics";

export const acceptedSummaries: readonly Fixture[] = [
  ["nothing is changed", "/schemaVersion", 1],
  ["no groups", "/groups", []],
  ["nobody", `${statistics}/0`, { kind: "proportion", n: 0, x: 0 }],
  ["everybody", `${statistics}/0/x`, 4],
  ["one value, which has no spread", `${statistics}/1`, { kind: "mean", n: 1, sum: -31.5, m2: 0 }],
  ["totals only", `${statistics}/2/squares`, null],
  ["more events than people", `${statistics}/3`, { kind: "rate", n: 3, events: 20, eventsSquares: null }],
  ["an empty label", "/groups/0/key/0", ""],
];

export const refusedSummaries: readonly Fixture[] = [
  ["another version", "/schemaVersion", 2],
  ["no measure", "/measures", []],
  ["a count below 0", `${statistics}/0/x`, -1],
  ["part of a person", `${statistics}/0/n`, 4.5],
  ["a spread below 0", `${statistics}/1/m2`, -0.1],
  ["a sum that is no number", `${statistics}/1/sum`, null],
  ["a label that is a number", "/groups/0/key/0", 7],
  ["a reason that there is not", "/groups/0/excluded/0", { unknown: 1 }],
  ["a reason that does not occur", "/groups/0/excluded/0", { missingValue: 0 }],
  ["a rate without what it is per", "/measures/3/per", undefined],
  ["a grid without steps", "/measures/5/step", 0],
  ["a number too large to be exact", `${statistics}/4/count`, 2 ** 53],
];

export const summariesBeyondTheSchema: readonly (readonly [Unsaid, ...Fixture])[] = [
  ["oneEach", "a label too few", "/groups/0/key", ["Hill"]],
  ["oneEach", "statistics of one measure", statistics, [{ kind: "proportion", n: 4, x: 3 }]],
  ["oneEach", "no exclusions", "/groups/0/excluded", []],
  ["ofTheKind", "a count for a proportion", `${statistics}/0`, { kind: "count", count: 3 }],
  ["ofTheKind", "two values of a grid of three", `${statistics}/5/counts`, [1, 2]],
  ["distinctGroups", "one key twice", "/keys", ["school", "school"]],
  ["distinctGroups", "one measure twice", "/measures/1/id", "reading"],
  ["distinctGroups", "one group twice", "/groups/1/key", ["Hill", null]],
  ["possibleCounts", "more successes than people", `${statistics}/0/x`, 5],
  ["possibleCounts", "a sum of nobody", `${statistics}/1`, { kind: "mean", n: 0, sum: 1, m2: 0 }],
  ["possibleCounts", "a spread of one value", `${statistics}/1`, { kind: "mean", n: 1, sum: 1, m2: 0.5 }],
  ["possibleCounts", "more missed than possible", `${statistics}/2/denominator`, 15],
  ["possibleCounts", "squares that are too small", `${statistics}/2/squares/numerator`, 15],
  ["possibleCounts", "events of nobody", `${statistics}/3/n`, 0],
  ["possibleCounts", "fewer squares than events", `${statistics}/3/eventsSquares`, 19],
  ["possibleCounts", "values out of order", `${statistics}/6/values`, [12.5, 11.44]],
];

function level() {
  return {
    id: "gap",
    kind: "level",
    printed: "as printed",
    strength: "will",
    subject: { kind: "value", population: { kind: "everyone", people: "pupils" } },
    unit: "proportion",
  };
}

function march(year: number) {
  return { kind: "month", month: `${year}-03`, printed: "March" };
}
