import { type EqualityPlan, type Problem, readPlan } from "@equality/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const plan: EqualityPlan = {
  schemaVersion: 1,
  bodies: [{ id: "trust", kind: "academyTrust", name: "A trust", jurisdiction: "england" }],
  schools: [{ id: "school", body: "trust", name: "A school" }],
  roles: [{ id: "ceo", kind: "chiefExecutive", label: "Chief Executive" }],
  groups: [{ id: "pp", label: "Pupil Premium", means: { kind: "nonStatutory", group: "pupilPremium" } }],
  measures: [{ id: "reading", label: "Reading", kind: "proportion", better: "higher", topic: "attainment" }],
  documents: [
    {
      id: "objectives-2026",
      body: "trust",
      kind: "objectives",
      title: "Equality objectives",
      discharges: ["equalityObjectives"],
      events: [{ kind: "approved", on: { kind: "month", month: "2026-03", printed: "March 2026" }, by: ["ceo"] }],
      reviewCycles: [
        {
          id: "board",
          every: "P4Y",
          bound: "atMost",
          runsFrom: "approved",
          printed: "at least every four years",
          earlyIf: [{ id: "law", reason: "lawChanges", printed: "the law changes" }],
          calls: [{ trigger: "law", on: "2026-09-01" }],
        },
      ],
      citations: [{ id: "act", printed: "Equality Act 2010" }],
      noObjectiveFor: [{ characteristic: "age", because: "Nothing points to a need." }],
    },
  ],
  objectives: [
    {
      id: "reading-gap",
      body: "trust",
      document: "objectives-2026",
      statement: "Narrow the gap in reading",
      strength: "will",
      topics: ["attainment"],
      aims: [{ aim: "advance", basis: "stated" }],
      characteristics: { kind: "none" },
      groups: ["pp"],
      scope: { kind: "schools", schools: ["school"] },
      targets: [
        {
          id: "gap",
          kind: "change",
          printed: "down by 10%",
          strength: "will",
          subject: {
            kind: "gap",
            measure: "reading",
            group: { kind: "allOf", people: "pupils", groups: ["pp"] },
            comparator: { kind: "complement" },
          },
          direction: "decrease",
          amount: { value: 10, unit: "percent" },
          choice: { reading: "percentagePoints", by: "ceo", on: "2026-04-01" },
          responsible: ["ceo"],
        },
      ],
      actions: [
        {
          id: "tutoring",
          text: "Tutoring",
          activity: "intervention",
          topic: "attainment",
          responsible: ["ceo"],
          timeFrame: null,
          success: [{ kind: "target", target: "gap" }],
        },
      ],
    },
  ],
  silenced: [
    {
      id: "no-baseline-yet",
      check: "targetHasBaseline",
      subject: { kind: "target", id: "gap" },
      because: "The first survey is in June.",
      by: "ceo",
      on: "2026-03-25",
    },
  ],
};

/** The plan with the value at a JSON Pointer put in, or taken out when it is undefined. */
const planWith = (path: string, value: unknown): unknown => {
  const copy = structuredClone(plan) as unknown as Record<string, unknown>;
  const parts = path.slice(1).split("/");
  const last = parts.pop() ?? "";
  const parent = parts.reduce((here, part) => here[part] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
};

const problemsWith = (path: string, value: unknown): Problem[] => {
  const read = readPlan(planWith(path, value));
  return read.ok ? [] : read.problems;
};

describe("readPlan", () => {
  it("gives back the very plan it was given", () => {
    const read = readPlan(plan);
    expect(read).toEqual({ ok: true, plan });
    expect(read.ok && read.plan).toBe(plan);
  });

  it.each<[string, unknown, Problem["code"], string, string, string]>([
    ["/schemaVersion", 2, "unsupportedVersion", "/schemaVersion", "1", "2"],
    ["/bodies", [], "tooShort", "/bodies", "at least 1 entries", "an empty list"],
    ["/bodies/0/name", undefined, "missingField", "/bodies/0/name", "string", "nothing"],
    ["/bodies/0/name", 7, "wrongType", "/bodies/0/name", "string", "7"],
    ["/bodies/0/name", "  ", "wrongForm", "/bodies/0/name", "text that is not blank", '"  "'],
    [
      "/bodies/0/name",
      "half \ud83d",
      "wrongForm",
      "/bodies/0/name",
      "text of whole characters, without a lone surrogate",
      '"half \\ud83d"',
    ],
    [
      "/bodies/0/jurisdiction",
      "England",
      "wrongChoice",
      "/bodies/0/jurisdiction",
      "one of england, wales, scotland, northernIreland",
      '"England"',
    ],
    // So long that no day of a calendar with four digits for the year would be its end.
    [
      "/documents/0/reviewCycles/0/every",
      "P1000Y",
      "wrongForm",
      "/documents/0/reviewCycles/0/every",
      'a length of time such as "P3Y", "P6M" or "P2W"',
      '"P1000Y"',
    ],
    ["/bodies/0/employees", { count: -1 }, "outOfRange", "/bodies/0/employees/count", "at least 0", "-1"],
    [
      "/roles/0/id",
      "the CEO",
      "wrongForm",
      "/roles/0/id",
      'an id of up to 64 letters, digits, hyphens, dots or underscores, such as "reading-gap"',
      '"the CEO"',
    ],
    [
      "/documents/0/events/0/on/month",
      "2026-13",
      "wrongForm",
      "/documents/0/events/0/on/month",
      'a month such as "2024-11"',
      '"2026-13"',
    ],
    [
      "/documents/0/reviewCycles/0/calls/0/on",
      "2026-02-30",
      "wrongForm",
      "/documents/0/reviewCycles/0/calls/0/on",
      'a day that exists, such as "2026-03-25"',
      '"2026-02-30"',
    ],
    [
      "/documents/0/reviewCycles/0/every",
      "4 years",
      "wrongForm",
      "/documents/0/reviewCycles/0/every",
      'a length of time such as "P3Y", "P6M" or "P2W"',
      '"4 years"',
    ],
    ["/schools/0/id", "trust", "repeatedId", "/schools/0/id", "an id that no other part of the plan has", '"trust"'],
    ["/schools/0/body", "trist", "unknownReference", "/schools/0/body", "the id of a body", '"trist"'],
    [
      "/objectives/0/groups/0",
      "ceo",
      "unknownReference",
      "/objectives/0/groups/0",
      "the id of a group",
      '"ceo", which is a role',
    ],
    [
      "/objectives/0/scope/schools/0",
      "nowhere",
      "unknownReference",
      "/objectives/0/scope/schools/0",
      "the id of a school",
      '"nowhere"',
    ],
    [
      "/objectives/0/targets/0/subject/measure",
      "writing",
      "unknownReference",
      "/objectives/0/targets/0/subject/measure",
      "the id of a measure",
      '"writing"',
    ],
    [
      "/objectives/0/targets/0/subject/group/groups/0",
      "boys",
      "unknownReference",
      "/objectives/0/targets/0/subject/group/groups/0",
      "the id of a group",
      '"boys"',
    ],
    [
      "/objectives/0/actions/0/success/0/target",
      "law",
      "unknownReference",
      "/objectives/0/actions/0/success/0/target",
      "the id of a target",
      '"law", which is a trigger',
    ],
    [
      "/documents/0/reviewCycles/0/calls/0/trigger",
      "gap",
      "unknownReference",
      "/documents/0/reviewCycles/0/calls/0/trigger",
      "the id of a trigger",
      '"gap", which is a target',
    ],
    [
      "/objectives/0/targets/0/promisedWith",
      ["gap"],
      "unknownReference",
      "/objectives/0/targets/0/promisedWith/0",
      "the id of another target of the same objective",
      '"gap"',
    ],
    [
      "/objectives/0/continues",
      "reading-gap",
      "circularReference",
      "/objectives/0/continues",
      "an objective that does not lead back to this one",
      '"reading-gap"',
    ],
    ["/silenced/0/by", "head", "unknownReference", "/silenced/0/by", "the id of a role", '"head"'],
    ["/silenced/0/id", "gap", "repeatedId", "/silenced/0/id", "an id that no other part of the plan has", '"gap"'],
  ])("names one fault: %s = %j", (at, value, code, path, expected, received) => {
    const faults = problemsWith(at, value).filter((problem) => problem.path === path);
    expect(faults).toMatchObject([{ code, path, expected, received }]);
    expect(faults[0]?.message).toMatch(/^[A-Z].+[.?]$/);
  });

  it.each([
    ["--02-28", true],
    ["--02-29", false],
    ["--04-31", false],
    ["--09-01", true],
  ])("an academic year that begins on %s: %s", (day, ok) => {
    expect(readPlan(planWith("/bodies/0/academicYearBegins", day)).ok).toBe(ok);
  });

  it.each([
    ["https://trust.example/equality", true],
    ["http://trust.example", false],
    ["javascript:alert(1)", false],
    ["https://trust.example/a b", false],
  ])("an address %s: %s", (address, ok) => {
    expect(readPlan(planWith("/documents/0/address", address)).ok).toBe(ok);
  });

  it("refuses a count of more people than there are", () => {
    const incidents = [
      {
        id: "racist-incidents",
        body: "trust",
        about: { kind: "characteristic", characteristic: "race" },
        count: { kind: "known", value: 12, numerator: 12, denominator: 11 },
        period: { kind: "academicYear", startsIn: 2025, printed: "2025/26" },
        source: "Incident log",
      },
    ];
    expect(problemsWith("/incidents", incidents)).toMatchObject([
      {
        code: "outOfRange",
        path: "/incidents/0/count/numerator",
        expected: "at most the denominator, 11",
        received: "12",
      },
    ]);
  });

  it("suggests the field that was meant, inside a list and inside a union", () => {
    expect(problemsWith("/objectives/0/targets/0/strenght", "will")).toMatchObject([
      { code: "unknownField", path: "/objectives/0/targets/0/strenght", message: 'Did you mean "strength"?' },
    ]);
    expect(problemsWith("/documents/0/discharge", [])).toMatchObject([{ message: 'Did you mean "discharges"?' }]);
  });

  it("lists every fault, not only the first", () => {
    const broken = planWith("/bodies/0/name", "") as EqualityPlan;
    const read = readPlan({ ...broken, schools: 3, extra: null });
    expect(read.ok ? [] : read.problems.map(({ path }) => path).sort()).toEqual([
      "/bodies/0/name",
      "/extra",
      "/schools",
    ]);
  });

  it("keeps a blank cell, an ongoing one and a missing column apart", () => {
    for (const timeFrame of [null, { kind: "ongoing", printed: "Ongoing" }, undefined]) {
      const changed = planWith("/objectives/0/actions/0/timeFrame", timeFrame);
      expect(readPlan(changed)).toEqual({ ok: true, plan: changed });
    }
  });

  it("refuses hostile data quickly and without harm", () => {
    const nested = JSON.parse(`${"[".repeat(10_000)}${"]".repeat(10_000)}`);
    const polluting = JSON.parse('{"schemaVersion":1,"__proto__":{"polluted":true}}');
    const huge = "x".repeat(50_000_000);
    for (const data of [nested, polluting, huge, null, undefined, 7, "{}", [], Symbol("plan"), () => plan])
      expect(readPlan(data).ok).toBe(false);
    expect(problemsWith("/bodies/0/name", huge)).toMatchObject([
      { code: "tooLong", received: `${JSON.stringify("x".repeat(60)).slice(0, -1)}…"` },
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("never throws, whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(plan)), (value, field) => {
        expect(readPlan(value).ok).toBe(false);
        readPlan({ ...plan, [field]: value });
      }),
    );
  });
});
