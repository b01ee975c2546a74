import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { differences } from "../../vectors/runner/compare.ts";
import { inputsOf } from "../../vectors/runner/inputs.ts";
import { methods } from "../../vectors/runner/methods.ts";
import { runCases } from "../../vectors/runner/run-cases.ts";

const folder = join(import.meta.dirname, "../../vectors");
const files = globSync(join(folder, "{statistics,targets}/*.json")).sort();
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const wrong = join(import.meta.dirname, "deliberately-wrong.json");

const one = (changes: object) => {
  const right = { id: "a", method: "wilson", inputs: { x: 0, n: 20 }, expected: { lower: 0 }, tolerance: 0 };
  return runCases({ cases: [{ ...right, ...changes }] })[0];
};

describe.each(files.map((path) => [basename(path), path]))("%s", (_, path) => {
  it.each(runCases(read(path)).map((outcome) => [outcome.id, outcome] as const))("%s", (__, { complaints, status }) => {
    expect(complaints).toEqual([]);
    expect(status).toBe("passed");
  });

  it("has a source for each case", () => {
    for (const { id, source } of read(path).cases) expect(source, id).not.toHaveLength(0);
  });
});

it("every method that a file may name has cases", () => {
  const used = new Set(files.flatMap((path) => runCases(read(path)).map(({ method }) => method)));
  expect(Object.keys(methods).filter((name) => !used.has(name))).toEqual([]);
});

describe("the runner", () => {
  it("fails a wrong figure, passes a right one and skips what is not built", () => {
    expect(runCases(read(wrong)).map(({ id, status }) => [id, status])).toEqual([
      ["wrong-upper-limit", "failed"],
      ["right", "passed"],
      ["not-built", "skipped"],
    ]);
    expect(runCases(read(wrong))[0]?.complaints).toEqual([
      "upper: expected 0.366209676, got 0.36620957698280004 (tolerance 1e-9)",
    ]);
  });

  it.each([
    ["a figure that is not given", { expected: { lower: 0, middle: 0 } }, "middle"],
    ["a figure where there is no answer", { inputs: { x: 0, n: 0 } }, "lower"],
    ["no answer where there is a figure", { expected: { not_estimable: true } }, "not_estimable"],
    ["another reason", { inputs: { x: 0, n: 0 }, expected: { because: "zeroCell" } }, "because"],
    ["an input that the method does not know", { inputs: { x: 0, n: 20, correction: true } }, "correction"],
    ["an input that is missing", { inputs: { x: 0 } }, "inputs.n"],
    ["an input that is refused", { inputs: { x: 21, n: 20 } }, "RangeError"],
    ["a case that expects nothing", { expected: {} }, "expects nothing"],
    ["a case without a tolerance", { tolerance: undefined }, "states no tolerance"],
    ["a case without a method", { method: undefined }, "names no method"],
    ["a case without an id", { id: undefined }, "has no id"],
    ["a case without inputs", { inputs: null }, "has no inputs"],
  ])("fails %s", (_, changes, complaint) => {
    expect(one(changes)).toMatchObject({ status: "failed", complaints: [expect.stringContaining(complaint)] });
  });

  it("does not take the name of something else for a method", () => {
    expect(one({ method: "toString" })?.status).toBe("skipped");
  });

  it.each([{}, [], null, { cases: [] }])("refuses %j, in which there is nothing to run", (file) => {
    expect(() => runCases(file)).toThrow("cases");
  });

  it("refuses two cases with one id", () => {
    const { cases } = read(wrong);
    expect(() => runCases({ cases: [...cases, cases[0]] })).toThrow("wrong-upper-limit");
  });

  it("holds a list input to be a list, and its values to be numbers", () => {
    expect(() => inputsOf({ p: 1 }).numbers("p")).toThrow("inputs.p");
    expect(() => inputsOf({ p: ["1"] }).numbers("p")).toThrow("inputs.p");
    expect(() => inputsOf({ type: 7 }).text("type")).toThrow("inputs.type");
  });
});

describe("a comparison", () => {
  const compare = (actual: unknown, expected: unknown, tolerance = 0.1) =>
    differences(actual, expected, () => tolerance);

  it.each([
    [1, 1.1],
    [10, 11],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [
      [1, [2]],
      [1, [2]],
    ],
    [{ a: null, b: 2 }, { a: null }],
    [true, true],
  ])("of %j with %j finds them alike", (actual, expected) => {
    expect(compare(actual, expected)).toEqual([]);
  });

  it.each([
    [1, 1.2],
    [10, 12],
    [Number.NaN, 1],
    [Number.NaN, "Infinity"],
    [1e300, "Infinity"],
    ["1", 1],
    [undefined, 0],
    [[1], [1, 2]],
    [[1, 2], [1]],
    [0, null],
    [null, 0],
    [{}, { a: null }],
    [1, { a: 1 }],
    [false, true],
    ["a", "b"],
  ])("of %j with %j tells them apart", (actual, expected) => {
    expect(compare(actual, expected)).toHaveLength(1);
  });
});

describe("the command", () => {
  const run = (...options: string[]) => {
    const command = join(import.meta.dirname, "../../../../.ci/vectors.ts");
    const env = { ...process.env, INIT_CWD: import.meta.dirname };
    const { status, stdout } = spawnSync(process.execPath, [command, ...options], { encoding: "utf8", env });
    return { status, lines: stdout.trimEnd().split("\n") };
  };

  it("prints what failed and what was skipped, closes with the counts, and fails", () => {
    expect(run("deliberately-wrong.json")).toEqual({
      status: 1,
      lines: [
        "FAIL wrong-upper-limit (wilson)",
        "  upper: expected 0.366209676, got 0.36620957698280004 (tolerance 1e-9)",
        "skipped, not built: reading_of_tea_leaves, 1 case",
        "1 passed, 1 failed, 1 skipped",
      ],
    });
  });

  it("succeeds where all that is built passes, and fails what is not built when all is required", () => {
    const file = join(mkdtempSync(join(tmpdir(), "vectors-")), "not-failing.json");
    const { cases } = JSON.parse(readFileSync(wrong, "utf8")) as { cases: { id: string }[] };
    writeFileSync(file, JSON.stringify({ cases: cases.filter(({ id }) => id !== "wrong-upper-limit") }));
    expect(run(file)).toEqual({
      status: 0,
      lines: ["skipped, not built: reading_of_tea_leaves, 1 case", "1 passed, 0 failed, 1 skipped"],
    });
    expect(run(file, "--require-all")).toEqual({
      status: 1,
      lines: [
        "FAIL not-built (reading_of_tea_leaves)",
        "  reading_of_tea_leaves is not built",
        "1 passed, 1 failed, 0 skipped",
      ],
    });
    rmSync(dirname(file), { recursive: true });
  });

  it("runs the project's own files when it is given none", () => {
    const { status, lines } = run("--require-all");
    expect(lines.at(-1)).toMatch(/^\d+ passed, 0 failed, 0 skipped$/);
    expect(status).toBe(0);
  });

  it("fails a file that is not there, is no JSON or holds no cases", () => {
    for (const file of ["nowhere.json", "vectors.test.ts", join(folder, "../../package.json")])
      expect(run(file)).toMatchObject({ status: 1, lines: expect.arrayContaining(["0 passed, 1 failed, 0 skipped"]) });
  });

  it("refuses an option that it does not know", () => {
    expect(run("--require-al").status).toBe(2);
  });
});
