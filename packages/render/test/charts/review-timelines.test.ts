import { publishedAssessment } from "@equality/model/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewTimelines } from "../../src/charts/review-timelines.ts";
import { formalEnGb, ks2EnGb } from "../../src/en-gb.ts";
import { plainText } from "../../src/tree/runs.ts";
import { published } from "./a-target.ts";
import { captionOf, cellsOf, marksIn, numberOf, wordsIn } from "./in-picture.ts";

const explanation = { rule: "deadlines", steps: [] };
const due = (lastDay: string, status: "inTime" | "late", days: number, startedOn?: string) => ({
  lastDay,
  status,
  days,
  row: "a-row",
  confidence: "primary" as const,
  ...(startedOn === undefined ? {} : { startedOn }),
});
const deadline = (duty: "equalityInformation" | "equalityObjectives" | "genderPayGap") =>
  ({ body: "trust", duty, row: "a-row", basis: "statutory" }) as const;

const [timeline = null] = reviewTimelines(
  {
    ...published(),
    deadlines: [
      {
        ...deadline("equalityInformation"),
        finding: { kind: "determined", value: due("2025-11-13", "late", 375, "2024-11-14"), explanation },
      },
      {
        ...deadline("equalityObjectives"),
        finding: {
          kind: "undetermined",
          open: [{ code: "publishedOn", subject: { kind: "document", id: "d" } }],
          alternatives: [
            {
              given: { question: "publishedOn", answer: "2024-11-01", because: "firstPossibleDay" },
              value: due("2028-10-31", "inTime", 708, "2024-11-01"),
            },
            {
              given: { question: "publishedOn", answer: "2024-11-30", because: "lastPossibleDay" },
              value: due("2028-11-29", "inTime", 737, "2024-11-30"),
            },
          ],
          explanation,
        },
      },
      {
        ...deadline("genderPayGap"),
        finding: { kind: "determined", value: due("2027-03-30", "inTime", 127), explanation },
      },
    ],
  },
  formalEnGb,
);

describe("reviewTimelines", () => {
  it("has a row for each last day, and each possible one", () => {
    expect(timeline && cellsOf(timeline.data)).toEqual([
      ["Equality information", "14 November 2024", "13 November 2025, 375 days ago."],
      [
        "Equality objectives",
        "1 November 2024",
        expect.stringMatching(/^If .*1 November 2024: 31 October 2028, 708 days to go\.$/),
      ],
      [
        "Equality objectives",
        "30 November 2024",
        expect.stringMatching(/^If .*30 November 2024: 29 November 2028, 737 days to go\.$/),
      ],
      ["Gender pay gap information", "A date fixed by the instrument", "30 March 2027, 127 days to go."],
    ]);
  });

  it("draws time across: a year is a year wherever it stands", () => {
    const [information, first] = marksIn(timeline, "line").filter(
      ({ properties }) => properties["stroke"] === "#123c5a",
    );
    const length = (bar: typeof first) => (bar === undefined ? 0 : numberOf(bar, "x2") - numberOf(bar, "x1"));
    // 14 November 2024 to 13 November 2025 is 364 days, 1 November 2024 to 31 October 2028 is 1,460.
    expect(length(first) / length(information)).toBeCloseTo(1460 / 364, 2);
  });

  it("says which days have passed, which hang on an open question, and which is next", () => {
    expect(timeline?.description.children.map(({ children }) => plainText(children))).toEqual([
      "The picture shows 4 last days, as of 23 November 2026.",
      "Of these, 1 has passed, drawn as crosses.",
      "Hollow marks, 2 of them, hang on what is not recorded.",
      "The next is 30 March 2027.",
    ]);
    expect(wordsIn(timeline)).toContain("as of 23 November 2026");
    const hollow = marksIn(timeline, "path").filter(({ properties }) => properties["fill"] === "#ffffff");
    expect(hollow).toHaveLength(2);
    const crosses = marksIn(timeline, "path").filter(({ properties }) => properties["fill"] === "none");
    expect(crosses).toHaveLength(1);
  });

  it("is nothing where nothing is due", () => {
    expect(reviewTimelines(published(), formalEnGb)).toEqual([]);
  });

  it("draws each day that is in its table, of any assessment, for every reader", () => {
    fc.assert(
      fc.property(publishedAssessment(), fc.constantFrom(formalEnGb, ks2EnGb), (assessment, wording) => {
        for (const figure of reviewTimelines(assessment, wording)) {
          const marks = marksIn(figure, "g").filter(({ properties }) => properties["transform"] !== undefined);
          expect(marks).toHaveLength(figure.data.rows.length);
          for (const line of marksIn(figure, "line")) expect(numberOf(line, "x1") + numberOf(line, "x2")).not.toBeNaN();
        }
      }),
    );
  });

  it("has no more than nine rows in a picture, all on one scale", () => {
    const deadlines = Array.from({ length: 12 }, (_, i) => ({
      ...deadline("equalityInformation"),
      finding: {
        kind: "determined" as const,
        value: due(`${2027 + i}-03-30`, "inTime", 127, "2026-03-31"),
        explanation,
      },
    }));
    const figures = reviewTimelines({ ...published(), deadlines }, formalEnGb);
    expect(figures.map((figure) => [captionOf(figure), figure.data.rows.length])).toEqual([
      ["When each duty and review falls due (1 of 2)", 6],
      ["When each duty and review falls due (2 of 2)", 6],
    ]);
    const starts = figures.map((figure) =>
      marksIn(figure, "line").find(({ properties }) => properties["strokeWidth"] === "3"),
    );
    expect(new Set(starts.map((line) => line && numberOf(line, "x1"))).size).toBe(1);
  });
});
