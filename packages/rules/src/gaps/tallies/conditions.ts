import { requireFlags, requireNumbers } from "../columns/checks.ts";
import { BLOCK } from "../columns/column.ts";
import { labelsIn, numbersIn, type Source } from "../columns/source.ts";
import type { Condition } from "../measure.ts";
import type { CountedRows } from "./counted-rows.ts";
import { because } from "./exclusions.ts";

const NO = 0;
const YES = 1;
const UNKNOWN = 2;
const NOT_DECLARED = 3;

/** Writes for each row of a block whether something holds of it. */
type Judge = (from: number, to: number, into: Uint8Array) => void;

const judgeOf = (source: Source, condition: Condition): Judge => {
  if ("oneOf" in condition) return byLabel(source, condition.column, condition.oneOf, []);
  const { column } = condition;
  const [values, missing] = [new Float64Array(BLOCK), new Uint8Array(BLOCK)];
  const read = numbersIn(source, column);
  const [least, check] = "atLeast" in condition ? [condition.atLeast, requireNumbers] : [1, requireFlags];
  return (from, to, into) => {
    const some = read(from, to, values, missing);
    check(column, values, to - from, source.place.offset + from);
    for (let i = 0; i < to - from; i += 1)
      into[i] = some && missing[i] === 1 ? UNKNOWN : (values[i] as number) >= least ? YES : NO;
  };
};

const byLabel = (source: Source, column: string, yes: readonly string[], notDeclared: readonly string[]): Judge => {
  const { labels, read } = labelsIn(source, column);
  const numbers = new Int32Array(BLOCK);
  const verdicts: number[] = [];
  const verdictOn = (name: string | null): number => {
    if (name === null) return UNKNOWN;
    return yes.includes(name) ? YES : notDeclared.includes(name) ? NOT_DECLARED : NO;
  };
  return (from, to, into) => {
    read(from, to, numbers);
    for (let i = verdicts.length; i < labels.names.length; i += 1) verdicts.push(verdictOn(labels.names[i] ?? null));
    for (let i = 0; i < to - from; i += 1) into[i] = verdicts[numbers[i] as number] as number;
  };
};

const whyOf = [0, 0, because("missingValue"), because("notDeclared")] as const;

/** Rows with 1 where something holds and 0 where it does not; those of which it is not known do not count. */
const judgedRows = (judge: Judge): CountedRows => {
  const [outcomes, verdicts] = [new Float64Array(BLOCK), new Uint8Array(BLOCK)];
  const why = new Uint8Array(BLOCK);
  const read = (from: number, to: number): boolean => {
    judge(from, to, verdicts);
    let some = 0;
    for (let i = 0; i < to - from; i += 1) {
      const verdict = verdicts[i] as number;
      outcomes[i] = verdict & 1;
      why[i] = whyOf[verdict] as number;
      some |= verdict >> 1;
    }
    return some !== 0;
  };
  return { numbers: [outcomes], why, read };
};

/** Whether every condition holds of each row; one that does not is enough, whatever is missing beside it. */
export const allOfRows = (source: Source, conditions: readonly Condition[]): CountedRows => {
  const judges = conditions.map((condition) => judgeOf(source, condition));
  const verdicts = new Uint8Array(BLOCK);
  return judgedRows((from, to, into) => {
    into.fill(YES);
    for (const judge of judges) {
      judge(from, to, verdicts);
      for (let i = 0; i < to - from; i += 1) {
        const [one, all] = [verdicts[i] as number, into[i] as number];
        into[i] = one === NO || all === NO ? NO : Math.max(one, all);
      }
    }
  });
};

/** Whether each row has one of some labels; rows without a label, or with one that says that none was declared, do not count. */
export const amongRows = (
  source: Source,
  rule: { readonly column: string; readonly labels: readonly string[]; readonly notDeclared: readonly string[] },
): CountedRows => judgedRows(byLabel(source, rule.column, rule.labels, rule.notDeclared));
