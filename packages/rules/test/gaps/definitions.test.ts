import * as gaps from "@equality/rules/gaps";
import { expect, it } from "vitest";

const sessions = { missed: "missed", possible: "possible" };
const subjects = { reading: "reading", writing: "writing", maths: "maths" };
const grades = { english: "english", maths: "maths" };
const label = { column: "label", labels: ["yes"], notDeclared: ["no answer"] };

// Kind and direction of each measure as the Department for Education's methodology gives them.
it.each([
  [gaps.readingWritingMathsExpected(subjects), "proportion", "higher"],
  [gaps.readingWritingMathsHigher(subjects), "proportion", "higher"],
  [gaps.averageScaledScore("score"), "mean", "higher"],
  [gaps.englishAndMathsGrade4(grades), "proportion", "higher"],
  [gaps.englishAndMathsGrade5(grades), "proportion", "higher"],
  [gaps.attainment8("a8"), "mean", "higher"],
  [gaps.progress8("p8"), "mean", "higher"],
  [gaps.overallAbsence(sessions), "ratioOfSums", "lower"],
  [gaps.persistentAbsence(sessions), "proportion", "lower"],
  [gaps.severeAbsence(sessions), "proportion", "lower"],
  [gaps.suspensionRate("suspensions"), "rate", "lower"],
  [gaps.suspendedPupils("suspensions"), "proportion", "lower"],
  [gaps.permanentExclusionRate("exclusions"), "rate", "lower"],
  [gaps.incidentRate({ incidents: "incidents", pupils: "pupils" }), "rate", "context"],
  [gaps.workforceShare("share", label), "proportion", "context"],
  [gaps.hourlyPay("pay"), "values", "parity"],
  [gaps.bonusPay("bonus"), "values", "parity"],
  [gaps.paidBonus("paid"), "proportion", "parity"],
] as const)("$id", (measure, kind, better) => {
  expect(measure).toMatchObject({ kind, better });
});

it.each([
  [3, 9, 0, 0],
  [4, 4, 1, 0],
  [4, 5, 1, 0],
  [5, 5, 1, 1],
  [9, 0, 0, 0],
])("grades %i in English and %i in maths", (english, maths, standard, strong) => {
  const measures = [gaps.englishAndMathsGrade4(grades), gaps.englishAndMathsGrade5(grades)] as const;
  const { groups } = gaps.summarise({ keys: [], measures }, [{ english, maths }]);
  expect(groups[0]?.statistics).toEqual([
    { kind: "proportion", n: 1, x: standard },
    { kind: "proportion", n: 1, x: strong },
  ]);
});

it.each([
  [110, true, 110, 1],
  [109, true, 120, 0],
  [110, false, 110, 0],
])("the higher standard: reading %i, greater depth %s, maths %i", (reading, writing, maths, x) => {
  const { groups } = gaps.summarise({ keys: [], measures: [gaps.readingWritingMathsHigher(subjects)] }, [
    { reading, writing, maths },
  ]);
  expect(groups[0]?.statistics).toEqual([{ kind: "proportion", n: 1, x }]);
});
