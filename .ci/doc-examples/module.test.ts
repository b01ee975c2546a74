import { describe, expect, test } from "vitest";
import { blocksOf } from "./blocks.ts";
import { example } from "./harness.ts";
import { moduleOf } from "./module.ts";

const guide = (...code: string[]) => ["# Guide", "", "```ts", ...code, "```"].join("\n");

/** Runs the example of a guide, of which the code starts on line 4. */
const run = async (...code: string[]) => {
  const [block] = blocksOf("guide.md", guide(...code));
  if (!block) throw new Error("no block found");
  const body = moduleOf(block, "harness.ts").replace(/^import .*?; /, "");
  await Object.getPrototypeOf(async () => {}).constructor("$example", body)(example);
};

describe("an expected value", () => {
  test.each([
    ["of an expression", "1 + 1 // => 2"],
    ["of a constant", "const sum = 1 + 1 // => 2"],
    ["behind a semicolon", "1 + 1; // => 2"],
    ["on the line below", "1 + 1\n// => 2"],
    ["over several lines", "({ a: [1] }) // => {\n//   a: [1],\n// }"],
    ["of a promise", "await Promise.resolve(2) // => 2"],
    ["that was printed", "console.log('%s', 'two', 2) // => two 2"],
    ["that a loop printed", "for (const n of [1, 2]) console.log(n) // => 1\n// 2"],
    ["inside a block", "if (1 < 2) {\n  1 + 1 // => 2\n}"],
  ])("%s is compared", async (_, code) => {
    await run(code);
    await expect(run(code.replace(/2(?=\D*$)/, "3").replace("[1],", "[3],"))).rejects.toThrow();
  });

  test("is compared strictly", async () => {
    await expect(run("({ a: undefined }) // => {}")).rejects.toThrow();
  });

  test("that is never reached fails", async () => {
    await expect(run("if (1 > 2) {", "  1 + 1 // => 2", "}")).rejects.toThrow("lines with an expected value");
  });

  test.each([
    ["a declaration of several names", "const { a } = { a: 1 } // => 1"],
    ["the middle of an expression", "[\n  1, // => 1\n]"],
    ["nothing", "// => 1"],
  ])("of %s is refused", async (_, code) => {
    await expect(run(code)).rejects.toThrow(/^guide\.md:\d+: /);
  });
});

describe("a page", () => {
  test("keeps its line numbers", () => {
    const [block] = blocksOf("guide.md", guide("one()", "two() // => 2"));
    expect(block && moduleOf(block, "harness.ts").split("\n").slice(3, 5)).toEqual([
      "one()",
      "$.expect(5, two()).toStrictEqual( 2);",
    ]);
  });

  test("has as many blocks as it has ts fences that are not shown inside another", () => {
    const page = ["```sh", "ls", "```", "````md", "```ts", "```", "````", "```ts no-run", "a", "```"].join("\n");
    expect(blocksOf("guide.md", page)).toEqual([{ page: "guide.md", line: 9, code: "a", run: false }]);
  });

  test("may be the doc comments of a source file", () => {
    const source = ["/**", " * @example", " * ```ts", " * a // => 1", " * ```", " */", "const a = 1;"].join("\n");
    expect(blocksOf("a.ts", source)).toEqual([{ page: "a.ts", line: 4, code: "   a // => 1", run: true }]);
  });

  test("is refused when an example in a doc comment would not run", () => {
    const source = ["/**", " * @example", " * a // => 1", " */"].join("\n");
    expect(() => blocksOf("a.ts", source)).toThrow("a.ts:2: ");
  });

  test("is refused when a block is not closed", () => {
    expect(() => blocksOf("guide.md", "```ts\na")).toThrow("guide.md:1: ");
  });
});
