import {
  attainment8,
  englishAndMathsGrade4,
  overallAbsence,
  persistentAbsence,
  progress8,
  type SummarySpec,
  suspensionRate,
  workforceShare,
} from "@equality/rules/gaps";
import { seeded } from "@equality/rules/statistics";

/** A row of an invented trust's warehouse: one pupil. Null is a value that is not known. */
export interface Pupil {
  readonly school: string;
  readonly disadvantaged: boolean | null;
  readonly "first language": string | null;
  readonly english: number | null;
  readonly maths: number;
  readonly attainment8: number | null;
  readonly progress8: number | null;
  readonly missed: number;
  readonly possible: number | null;
  readonly suspensions: number;
  /** The same for all: its spread is 0, and must come out as 0. */
  readonly constant: number;
}

/** The types of the columns, in words that DuckDB and PostgreSQL share. */
export const columnTypes: Readonly<Record<keyof Pupil, string>> = {
  school: "TEXT",
  disadvantaged: "BOOLEAN",
  "first language": "TEXT",
  english: "INTEGER",
  maths: "INTEGER",
  attainment8: "DOUBLE PRECISION",
  progress8: "DOUBLE PRECISION",
  missed: "INTEGER",
  possible: "INTEGER",
  suspensions: "INTEGER",
  constant: "DOUBLE PRECISION",
};

/** A measure of each kind, by school and disadvantage. */
export const spec = {
  keys: ["school", "disadvantaged"],
  measures: [
    englishAndMathsGrade4({ english: "english", maths: "maths" }),
    workforceShare("englishAsAdditionalLanguage", {
      column: "first language",
      labels: ["other than English", "believed to be other than English"],
      notDeclared: ["refused"],
    }),
    persistentAbsence({ missed: "missed", possible: "possible" }),
    overallAbsence({ missed: "missed", possible: "possible" }),
    suspensionRate("suspensions"),
    attainment8("attainment8"),
    progress8("progress8"),
    { kind: "mean", id: "constant", better: "context", column: "constant" },
    {
      kind: "histogram",
      id: "attainment8Grid",
      better: "higher",
      column: "attainment8",
      from: 0,
      step: 0.5,
      bins: 181,
    },
    { kind: "values", id: "progress8Values", better: "higher", column: "progress8" },
    { kind: "count", id: "pupils", better: "context" },
  ],
} as const satisfies SummarySpec;

const inventPupils = (schools: readonly string[], perSchool: number, seed: number): Pupil[] => {
  const random = seeded(seed).start();
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const oneIn = (many: number) => upTo(many - 1) === 0;
  return schools.flatMap((school) =>
    Array.from({ length: perSchool }, (): Pupil => {
      const behind = oneIn(3);
      const points = Math.min(180, Math.max(0, upTo(90) + upTo(90) - (behind ? 25 : 0))) / 2;
      const possible = oneIn(60) ? 0 : 300 + upTo(80);
      return {
        school,
        disadvantaged: oneIn(50) ? null : behind,
        "first language": oneIn(40) ? null : (firstLanguages[upTo(firstLanguages.length - 1)] ?? null),
        english: oneIn(30) ? null : Math.min(9, Math.floor(points / 10) + upTo(2)),
        maths: Math.min(9, Math.floor(points / 10) + upTo(1)),
        attainment8: oneIn(80) ? null : points,
        progress8: oneIn(20) ? null : (points - 45) / 17 + random() - 0.5,
        missed: oneIn(3) ? 38 : upTo(behind ? 60 : 30),
        possible: oneIn(70) ? null : possible,
        suspensions: oneIn(12) ? 1 + upTo(3) : 0,
        constant: 0.1,
      };
    }),
  );
};

const firstLanguages = ["English", "English", "other than English", "believed to be other than English", "refused"];

/** The trust's pupils in parts, of which some share a school: a summary of one part knows nothing of the others. */
export const inventParts = (perSchool: number): Pupil[][] =>
  [["Hill", "Lake"], ['O\'Neill "north"'], ["Lake", "École"], ["Shore"]].map((schools, part) =>
    inventPupils(schools, perSchool, part),
  );
