import { type EqualityPlan, type Problem, readPlan } from "@equality/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changed, plan } from "../schema/documents.ts";

type Chain = "supersedes" | "versionOf" | "publishedIn" | "adapts" | "continues";

const withoutSharedCells = (objective: unknown): object => changed(objective, "/sharedCells") as object;

/** A plan of parts 0, 1, 2 and so on, of which each may name another. */
const chained = (field: Chain, next: readonly (number | undefined)[]): EqualityPlan => {
  const list = field === "adapts" || field === "continues" ? "objectives" : "documents";
  const [one] = plan[list];
  const bare =
    list === "objectives"
      ? { ...withoutSharedCells(one), targets: [], actions: [] }
      : { ...one, reviewCycles: [], citations: [] };
  const parts = next.map((to, i) => ({
    ...bare,
    id: `part-${i}`,
    ...(to === undefined ? {} : { [field]: `part-${to}` }),
  }));
  return changed(plan, `/${list}`, [one, ...parts]) as EqualityPlan;
};

const problemsOf = (of: unknown): Problem[] => {
  const read = readPlan(of);
  return read.ok ? [] : read.problems;
};

const chains: readonly Chain[] = ["supersedes", "versionOf", "publishedIn", "adapts", "continues"];

describe("references that lead round in a circle", () => {
  it.each(chains)("%s: a chain is none, and each circle is told once, where its first part stands", (field) => {
    expect(problemsOf(chained(field, [undefined, 0, 1, 2]))).toEqual([]);
    const list = field === "adapts" || field === "continues" ? "objectives" : "documents";
    expect(problemsOf(chained(field, [2, 0, 1, 4, 3, 5, 0]))).toMatchObject([
      {
        code: "circularReference",
        path: `/${list}/1/${field}`,
        received: '"part-2"',
        message: 'Take this reference out, or another one of the circle "part-0", "part-2", "part-1", "part-0".',
      },
      { path: `/${list}/4/${field}`, received: '"part-4"' },
      { path: `/${list}/6/${field}`, received: '"part-5"' },
    ]);
  });

  it("are found beside other faults, and in a long circle quickly", () => {
    const broken = changed(chained("adapts", [0]), "/schools/0/body", "trist");
    expect(problemsOf(broken).map(({ code }) => code)).toEqual(["unknownReference", "circularReference"]);
    const [problem, ...others] = problemsOf(
      chained(
        "continues",
        Array.from({ length: 20_000 }, (_, i) => (i + 1) % 20_000),
      ),
    );
    expect(others).toEqual([]);
    expect(problem?.message.length).toBeLessThan(200);
  });

  it("are refused just where following the references never ends", () => {
    const anyChain = fc
      .integer({ min: 1, max: 8 })
      .chain((length) =>
        fc.array(fc.option(fc.nat({ max: length - 1 }), { nil: undefined }), { minLength: length, maxLength: length }),
      );
    fc.assert(
      fc.property(fc.constantFrom(...chains), anyChain, (field, next) => {
        const endless = next.some((_, start) => {
          let here: number | undefined = start;
          for (let steps = 0; steps <= next.length && here !== undefined; steps++) here = next[here];
          return here !== undefined;
        });
        expect(problemsOf(chained(field, next)).some(({ code }) => code === "circularReference")).toBe(endless);
      }),
    );
  });
});

describe("references to a part that stands elsewhere", () => {
  it("a call names a trigger of its own cycle", () => {
    const [cycle] = plan.documents[0]?.reviewCycles ?? [];
    const cycles = [cycle, { ...cycle, id: "other", earlyIf: [], calls: [{ trigger: "trigger", on: "2026-09-01" }] }];
    expect(problemsOf(changed(plan, "/documents/0/reviewCycles", cycles))).toMatchObject([
      {
        code: "unknownReference",
        path: "/documents/0/reviewCycles/1/calls/0/trigger",
        expected: "the id of a trigger of the same cycle",
        received: '"trigger"',
      },
    ]);
  });

  it("an action is judged by a target of its own objective", () => {
    const [objective] = plan.objectives;
    const other = {
      ...withoutSharedCells(objective),
      id: "other",
      targets: [],
      actions: [{ ...objective?.actions[0], id: "other-action" }],
    };
    expect(problemsOf(changed(plan, "/objectives", [objective, other]))).toMatchObject([
      { path: "/objectives/1/actions/0/success/0/target", expected: "the id of a target of the same objective" },
    ]);
  });

  it("rows that share a cell are of one objective, and the order of what they hold makes no difference", () => {
    const cell = "/objectives/0/sharedCells/0/actions/1";
    expect(problemsOf(changed(plan, cell, "gap"))).toMatchObject([{ code: "unknownReference", path: cell }]);
    expect(problemsOf(changed(plan, "/objectives/0/sharedCells/0/column", "progress"))).toMatchObject([
      { code: "contradiction", path: "/objectives/0/sharedCells/0", received: 'nothing in "tutoring"' },
    ]);
    const costs = [
      { kind: "staffTime", printed: "INSET" },
      { printed: "INSET", kind: "staffTime" },
    ];
    const shared = changed(plan, "/objectives/0/sharedCells/0/column", "cost");
    const same = costs.reduce((to, cost, i) => changed(to, `/objectives/0/actions/${i}/cost`, cost), shared);
    expect(problemsOf(same)).toEqual([]);
    expect(problemsOf(changed(same, "/objectives/0/actions/1/cost", null))).toMatchObject([{ code: "contradiction" }]);
  });

  it("targets may be promised each with the other", () => {
    const one = changed(plan, "/objectives/0/targets/0/promisedWith", ["named-lead"]);
    expect(problemsOf(changed(one, "/objectives/0/targets/1/promisedWith", ["gap"]))).toEqual([]);
  });
});
