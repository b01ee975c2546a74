import {
  type Problem,
  ProblemCode,
  readAssessment,
  readObservations,
  readPlan,
  readPublishedAssessment,
} from "@equality/model";
import { describe, expect, it, test } from "vitest";
import { changed, observations, plan } from "../schema/documents.ts";

const problemsWith = (at: string, to: unknown): Problem[] => {
  const read = readPlan(changed(plan, at, to));
  return read.ok ? [] : read.problems;
};

/** For each kind of fault: a bad value, what came, and what the message has to say for a reader to mend it. */
const advice: Record<ProblemCode, readonly [at: string, to: unknown, received: string, toDo: readonly string[]]> = {
  wrongType: ["/schools", "none", '"none"', ["array", '"none"']],
  missingField: ["/bodies/0/name", undefined, "nothing", ["Add", "string"]],
  unknownField: ["/roles/0/lable", "Head", '"lable"', ['"label"']],
  wrongChoice: ["/bodies/0/jurisdiction", "whales", '"whales"', ['"wales"']],
  wrongForm: ["/roles/0/id", "the head", '"the head"', ["letters", "reading-gap"]],
  tooShort: ["/objectives/0/topics", [], "an empty list", ["at least 1"]],
  tooLong: ["/bodies/0/name", "x".repeat(20_001), `"${"x".repeat(60)}…"`, ["at most 20000"]],
  outOfRange: ["/bodies/0/employees/count", -1, "-1", ["at least 0"]],
  unsupportedVersion: ["/schemaVersion", 2, "2", ["release", "version 1"]],
  repeatedId: ["/schools/0/id", "trust", '"trust"', ["another id", "/bodies/0"]],
  unknownReference: ["/objectives/0/groups/0", "girl", '"girl"', ['Did you mean "girls"?', "group", "add it"]],
  contradiction: [
    "/objectives/0/sharedCells/0",
    { kind: "column", column: "timeFrame", actions: ["tutoring", "mentoring"] },
    'one thing in "tutoring", another in "mentoring"',
    ["each of the rows", "leave the row out"],
  ],
  circularReference: ["/documents/0/versionOf", "document", '"document"', ["Take this reference out", "document"]],
};

describe("a problem says where it is, what came, and what to do", () => {
  it.each(Object.entries(advice))("%s", (code, [at, to, received, toDo]) => {
    const [problem, ...others] = problemsWith(at, to).filter(({ path }) => path === at);
    expect(problem).toMatchObject({ code, received });
    expect(others).toEqual([]);
    for (const words of toDo) expect(problem?.message).toContain(words);
  });

  test("of each kind there is", () => {
    expect(Object.keys(advice).sort()).toEqual([...ProblemCode.options].sort());
  });

  test("in words, where a form has them", () => {
    expect(problemsWith("/documents/0/language", "Welsh")[0]?.message).toBe(
      'Write a language tag such as "en" or "cy".',
    );
  });

  test("so that a version that is missing, or is text, can be mended by what it says", () => {
    expect(problemsWith("/schemaVersion", undefined)[0]?.message).toBe("Add this field with 1.");
    expect(problemsWith("/schemaVersion", "1")[0]?.message).toBe(
      "Write the version as a number, without quotation marks.",
    );
    expect(problemsWith("/bodies/0/jurisdiction", undefined)[0]?.message).toBe(
      "Add this field with one of england, wales, scotland, northernIreland.",
    );
  });

  test("and leaves the suggestion out where no name is near", () => {
    expect(problemsWith("/roles/0/gibberish", 1)[0]?.message).toContain("Take this field out");
  });
});

/** A plan, with all that stands around it in an assessment of which nothing was found. */
const assessed = (of: unknown) => ({
  schemaVersion: 1,
  asOf: "2026-11-23",
  plan: of,
  deadlines: [],
  localReviews: [],
  nextReviews: [],
  periods: [],
  readings: [],
  progress: [],
  gaps: [],
  audit: [],
});

const policy = { name: "tens", minimumCount: 10, decimals: 1 };

/** `JSON.parse` gives an object a field of its own called `__proto__`. */
const withProto = (json: string): object => JSON.parse(json.replace('"id":', '"__proto__":{"polluted":true},"id":'));

const nested = (open: string, close: string): unknown => JSON.parse(`${open.repeat(10_000)}1${close.repeat(10_000)}`);
const long = "x".repeat(50_000_000);

describe("a plan that is good but for one hostile thing is refused quickly, and does no harm", () => {
  it.each<[string, unknown, Problem["code"], string]>([
    ["a field called __proto__", withProto(JSON.stringify(plan)), "unknownField", "/bodies/0/__proto__"],
    ["a field called constructor", { ...plan, constructor: { prototype: {} } }, "unknownField", "/constructor"],
    [
      "ten thousand nested lists",
      changed(plan, "/objectives/0/targets/0", nested("[", "]")),
      "wrongType",
      "/objectives/0/targets/0",
    ],
    [
      "ten thousand nested lists for text",
      changed(plan, "/bodies/0/name", nested("[", "]")),
      "wrongType",
      "/bodies/0/name",
    ],
    ["ten thousand nested objects", { ...plan, extra: nested('{"a":', "}") }, "unknownField", "/extra"],
    ["a string of 50 MB for text", changed(plan, "/bodies/0/name", long), "tooLong", "/bodies/0/name"],
    ["50 MB of blanks", changed(plan, "/bodies/0/name", " ".repeat(50_000_000)), "tooLong", "/bodies/0/name"],
    ["a string of 50 MB for an id", changed(plan, "/roles/0/id", long), "wrongForm", "/roles/0/id"],
    ["a string of 50 MB for a word", changed(plan, "/roles/0/kind", long), "wrongChoice", "/roles/0/kind"],
    [
      "a string of 50 MB for a day",
      changed(plan, "/objectives/0/targets/0/baseline/at/day", `2026-${long}`),
      "wrongForm",
      "/objectives/0/targets/0/baseline/at/day",
    ],
    ["a lone high surrogate", changed(plan, "/bodies/0/name", "A\ud83d"), "wrongForm", "/bodies/0/name"],
    ["a lone low surrogate", changed(plan, "/bodies/0/name", "\ude00A"), "wrongForm", "/bodies/0/name"],
    ["surrogates in the wrong order", changed(plan, "/bodies/0/name", "\ude00\ud83d"), "wrongForm", "/bodies/0/name"],
    ["a lone surrogate in an id", changed(plan, "/roles/0/id", "a\ud83d"), "wrongForm", "/roles/0/id"],
    [
      "a kind called __proto__",
      changed(plan, "/objectives/0/scope", { kind: "__proto__" }),
      "wrongChoice",
      "/objectives/0/scope/kind",
    ],
    ["a million entries that are nothing like one", { ...plan, objectives: Array(1_000_000).fill(0) }, "tooLong", ""],
    [
      "a hundred thousand unknown fields",
      { ...plan, ...Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`objectives${i}`, 1])) },
      "unknownField",
      "/objectives0",
    ],
  ])("%s", { timeout: 20_000 }, (_, data, code, path) => {
    const start = performance.now();
    const read = readPlan(data);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(read.ok ? undefined : read.problems[0]).toMatchObject({ code, path });
    expect(read.ok ? "" : read.problems[0].received.length).toBeLessThan(100);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("and so are assessments, published or not", () => {
    expect(readAssessment(assessed(plan))).toEqual({ ok: true, assessment: assessed(plan) });
    const published = { ...assessed(plan), policy };
    expect(readPublishedAssessment(published)).toEqual({ ok: true, published });
    expect(readAssessment(published)).toMatchObject({ problems: [{ code: "unknownField", path: "/policy" }] });
    for (const [data, code, path] of [
      [{ ...assessed(plan), schemaVersion: 2 }, "unsupportedVersion", "/schemaVersion"],
      [withProto(JSON.stringify(assessed(plan))), "unknownField", "/plan/bodies/0/__proto__"],
      [assessed(nested("[", "]")), "wrongType", "/plan"],
      [{ ...assessed(plan), audit: nested("[", "]") }, "wrongType", "/audit/0"],
      [{ ...assessed(plan), readings: Array(1_000_000).fill(0) }, "tooLong", ""],
      [assessed(changed(plan, "/bodies/0/name", long)), "tooLong", "/plan/bodies/0/name"],
      [assessed(changed(plan, "/schools/0/id", "trust")), "repeatedId", "/plan/schools/0/id"],
      [assessed(changed(plan, "/objectives/0/adapts", "objective")), "circularReference", "/plan/objectives/0/adapts"],
      [
        assessed(changed(plan, "/incidents/0/count", { kind: "known", value: 2, numerator: 3, denominator: 2 })),
        "outOfRange",
        "/plan/incidents/0/count/numerator",
      ],
    ] as const) {
      const start = performance.now();
      for (const read of [readAssessment(data), readPublishedAssessment({ ...data, policy })])
        expect(read.ok ? undefined : read.problems[0]).toMatchObject({ code, path });
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  it("and so are observations", () => {
    for (const data of [
      withProto(JSON.stringify(observations)),
      { ...observations, observations: nested("[", "]") },
      changed(observations, "/observations/0/source", "\ud83d"),
    ])
      expect(readObservations(data).ok).toBe(false);
  });
});
