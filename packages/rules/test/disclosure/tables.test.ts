import type { DisclosurePolicy, EqualityPlan, Figure, InformationItem } from "@equality/model";
import { assess } from "@equality/rules";
import { minimumCount5, minimumCount10, publishable } from "@equality/rules/disclosure";
import { describe, expect, it } from "vitest";
import { counted, planOf, year } from "../gaps/plans.ts";

const groups: EqualityPlan["groups"] = [
  ...["white", "asian", "black", "mixed"].map((id) => ({
    id,
    label: id,
    means: { kind: "characteristic", characteristic: "race", value: id } as const,
  })),
  ...["girls", "boys"].map((id) => ({
    id,
    label: id,
    means: { kind: "characteristic", characteristic: "sex", value: id } as const,
  })),
  ...planOf().groups.filter(({ id }) => id !== "girls"),
];
const schools = ["a", "b"].map((id) => ({ id, body: "trust", name: id }));
const count = (value: number): Figure => ({ kind: "known", value });

type Table = Readonly<Record<string, number | Figure>>;

/** Items of information by the id of a group or a school, or both ("a girls"); "all" is everyone of the trust. */
const informationOf = (table: Table): InformationItem[] =>
  Object.entries(table).map(([id, figure]) => {
    const words = id.split(" ");
    const school = words.find((word) => word === "a" || word === "b");
    return {
      id,
      kind: "figure",
      body: "trust",
      ...(school === undefined ? {} : { school }),
      document: "document",
      limb: "others",
      aims: [],
      characteristics: { kind: "none" },
      groups: words.filter((word) => word !== school && word !== "all"),
      period: year(2024),
      source: "census",
      measure: "passed",
      figure: typeof figure === "number" ? count(figure) : figure,
    };
  });

const publish = (table: Table, policy: DisclosurePolicy, kind: "count" | "proportion") => {
  const plan = { ...planOf([], { kind }, informationOf(table)), groups, schools };
  return publishable(assess(plan, { schemaVersion: 1, observations: [] }, "2026-11-23"), policy);
};

/** The ids of the items that are withheld. */
const hidden = (table: Table, policy: DisclosurePolicy = minimumCount10, kind: "count" | "proportion" = "count") =>
  (publish(table, policy, kind).plan.information ?? []).flatMap((item) =>
    item.kind === "figure" && item.figure.kind === "suppressed" ? [item.id] : [],
  );

describe("a table whose total would reveal a hidden count loses its total", () => {
  // 80 - 12 - 25 - 40 = 3.
  const race = { white: 40, asian: 25, black: 12 };
  it.each<[string, Table, string[]]>([
    ["where one group is hidden", { ...race, mixed: 3, all: 80 }, ["mixed", "all"]],
    ["where one group is not listed", { ...race, all: 80 }, ["all"]],
    ["but not where many are not listed", { ...race, all: 87 }, []],
    ["but not where none is few", { ...race, mixed: 13, all: 90 }, []],
    ["nor where nothing is shown beside the hidden one", { mixed: 3, all: 80 }, ["mixed"]],
    ["without a total nothing else", { ...race, mixed: 3 }, ["mixed"]],
    // 38 + 42 = 80: two other groups are as good as the total.
    [
      "with other groups that add up to it",
      { ...race, mixed: 3, all: 80, girls: 38, boys: 42 },
      ["mixed", "all", "girls", "boys"],
    ],
    ["but not with a part of it", { ...race, mixed: 3, all: 80, girls: 38 }, ["mixed", "all"]],
    ["where a school is hidden", { a: 9, b: 60, all: 69 }, ["a", "all"]],
    ["where a school is not listed", { b: 60, all: 69 }, ["all"]],
    ["but not where both are shown", { a: 10, b: 60, all: 70 }, []],
    // 17 - 12 = 5 at one school; then 67 - 50 of the trust is what that school had.
    ["at each level above the hidden one", { "a girls": 12, a: 17, b: 50, all: 67 }, ["a", "all"]],
  ])("%s", (_, table, expected) => {
    expect(hidden(table)).toEqual(expected);
  });

  it("where somebody else had hidden the group already", () => {
    expect(hidden({ ...race, mixed: { kind: "suppressed" }, all: 97 })).toEqual(["mixed", "all"]);
  });

  it("and a gap to all others goes with the total that its sides add up to", () => {
    const few = { white: counted(30, 60), mixed: counted(4, 40), all: counted(100, 200) };
    const sides = { fsm: counted(40, 100), notFsm: counted(60, 100) };
    expect(hidden({ ...sides, ...few }, minimumCount10, "proportion")).toEqual(["notFsm", "mixed", "all"]);
    const [gap] = publish({ ...sides, ...few }, minimumCount10, "proportion").gaps;
    expect(gap?.finding).toMatchObject({ value: { estimate: { kind: "suppressed" } } });
  });
});

it("incidents of the trust would reveal those of a school", () => {
  const incident = (id: string, value: number, school?: string) => ({
    id,
    body: "trust",
    ...(school === undefined ? {} : { school }),
    about: { kind: "characteristic", characteristic: "race" } as const,
    count: count(value),
    period: year(2024),
    source: "log",
  });
  const shown = (a: number) => {
    const plan = {
      ...planOf(),
      schools,
      incidents: [incident("a", a, "a"), incident("b", 20, "b"), incident("all", a + 20)],
    };
    const told = publishable(assess(plan, { schemaVersion: 1, observations: [] }, "2026-11-23"), minimumCount10);
    return told.plan.incidents?.map((one) => one.count.kind);
  };
  expect(shown(3)).toEqual(["suppressed", "known", "suppressed"]);
  expect(shown(10)).toEqual(["known", "known", "known"]);
  expect(shown(0)).toEqual(["known", "known", "known"]);
});

describe("a policy for the figures of schools", () => {
  const forSchools = { ...minimumCount5, scope: "figuresOfSchools" } as const satisfies DisclosurePolicy;
  it("asks nothing of a figure of the trust", () => {
    expect(hidden({ girls: 3 }, minimumCount5)).toEqual(["girls"]);
    expect(hidden({ girls: 3 }, forSchools)).toEqual([]);
    expect(hidden({ "a girls": 3 }, forSchools)).toEqual(["a girls"]);
  });
  it("withholds one that would give a school's away", () => {
    expect(hidden({ "a girls": 3, "b girls": 30, girls: 33 }, forSchools)).toEqual(["a girls", "girls"]);
    expect(hidden({ "b girls": 30, girls: 33 }, forSchools)).toEqual(["girls"]);
  });
});
