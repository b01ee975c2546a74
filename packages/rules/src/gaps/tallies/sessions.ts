import { requireWhole } from "../columns/checks.ts";
import { BLOCK } from "../columns/column.ts";
import { numbersIn, type Source } from "../columns/source.ts";
import type { CountedRows } from "./counted-rows.ts";
import { because } from "./exclusions.ts";

/**
 * Rows with sessions missed and possible sessions, or another part and its whole; and with how many people they are of, if a
 * column says so. Rows of which the whole is missing, 0 or less than the part are left out, as the Department for Education
 * leaves such enrolments out of absence.
 *
 * @see Department for Education, pupil absence statistics: methodology, 5.2.
 */
export const sessionRows = (source: Source, missed: string, possible: string, people?: string): CountedRows => {
  const columns = [missed, possible, ...(people === undefined ? [] : [people])].map((name) => ({
    name,
    numbers: new Float64Array(BLOCK),
    missing: new Uint8Array(BLOCK),
    read: numbersIn(source, name),
  }));
  const why = new Uint8Array(BLOCK);
  const read = (from: number, to: number): boolean => {
    for (const { name, numbers, missing, read: readColumn } of columns) {
      if (!readColumn(from, to, numbers, missing)) missing.fill(0);
      requireWhole(name, numbers, to - from, source.place.offset + from);
    }
    const [part, whole, ofPeople] = columns;
    let some = 0;
    for (let i = 0; i < to - from; i += 1) {
      const possibleHere = whole?.numbers[i] as number;
      if (whole?.missing[i]) why[i] = MISSING_POSSIBLE;
      else if (possibleHere === 0) why[i] = NO_POSSIBLE;
      else if (part?.missing[i] || ofPeople?.missing[i]) why[i] = MISSING;
      else why[i] = (part?.numbers[i] as number) > possibleHere ? EXCEEDS : 0;
      some |= why[i] as number;
    }
    return some !== 0;
  };
  return { numbers: columns.map(({ numbers }) => numbers), why, read };
};

const MISSING = because("missingValue");
const MISSING_POSSIBLE = because("missingPossible");
const NO_POSSIBLE = because("noPossible");
const EXCEEDS = because("missedExceedsPossible");
