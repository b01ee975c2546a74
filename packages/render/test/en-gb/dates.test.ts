import { describe, expect, it } from "vitest";
import { dateShown, dayShown } from "../../src/en-gb/dates.ts";
import { and, or, words } from "../../src/en-gb/list.ts";
import { phrase, say } from "../../src/en-gb/say.ts";
import { date, role, strong } from "../../src/tree/build.ts";
import { plainText } from "../../src/tree/runs.ts";

describe("a day", () => {
  it.each([
    ["2025-03-26", "26 March 2025"],
    ["2026-05-01", "1 May 2026"],
    ["2028-02-29", "29 February 2028"],
    ["2026-12-31", "31 December 2026"],
  ])("%s is %s", (iso, shown) => {
    expect(dayShown(iso)).toBe(shown);
  });

  it("is in one style however it was printed, and so are a month and a year", () => {
    expect(dateShown({ kind: "day", day: "2024-11-14", printed: "14/11/24" })).toBe("14 November 2024");
    expect(dateShown({ kind: "month", month: "2024-11", printed: "Nov 24" })).toBe("November 2024");
    expect(dateShown({ kind: "calendarYear", year: 2030, printed: "'30" })).toBe("2030");
  });

  it("of another kind stays as printed", () => {
    expect(dateShown({ kind: "academicYear", startsIn: 2026, printed: "2026/27" })).toBe("2026/27");
    expect(dateShown({ kind: "ongoing", printed: "Ongoing" })).toBe("Ongoing");
  });
});

describe("a list", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("of %j", (items, shown) => {
    expect(plainText(and(words(items)))).toBe(shown);
  });

  it("of which one holds", () => {
    expect(plainText(or(words(["a", "b", "c"])))).toBe("a, b or c");
  });
});

describe("say", () => {
  const text = (sentence: ReturnType<typeof say>) => plainText(sentence.children);

  it("begins with a capital letter, whatever stands first", () => {
    expect(text(say`we check`)).toBe("We check");
    expect(text(say`${role("head", "the head")} checks`)).toBe("The head checks");
    expect(text(say`${strong("by ", date(null, null, "may"))}`)).toBe("By may");
    expect(text(say`${""}${phrase`if so`}, yes`)).toBe("If so, yes");
  });

  it("makes text of whatever a person wrote", () => {
    expect(say`Hello ${"<b>you</b>"}`.children).toEqual([
      { type: "text", value: "Hello " },
      { type: "text", value: "<b>you</b>" },
    ]);
  });
});
