import type { Assumption, Finding, Question, QuestionCode, Step, Subject } from "@equality/model";

/** What a rule gives under some assumptions, or what it needs to know first. */
export type Tried<Value> = { readonly given: readonly Assumption[]; readonly steps: readonly Step[] } & (
  | { readonly value: Value }
  | { readonly open: QuestionCode }
);

/**
 * One finding out of what each combination of readings gives. Determined where all come to the same verdict and none rests
 * on an assumption that nothing else could answer; otherwise undetermined, with one alternative for each answer to the
 * question that decides, or for each combination where several do.
 *
 * @param verdict - What values have to share to come to the same.
 * @param together - Several values of one verdict as one.
 */
export const underReadings = <Value>(
  rule: string,
  subject: Subject,
  before: readonly Step[],
  tried: readonly Tried<Value>[],
  verdict: (value: Value) => string,
  together: (values: readonly [Value, ...Value[]]) => Value,
): Finding<Value> => {
  const settled = tried.filter((one) => "value" in one);
  const wanting = tried.flatMap((one) => ("open" in one ? [one.open] : []));
  const assumed = tried.flatMap(({ given }) => given).filter(({ because }) => because === "firstObserved");
  const deciding = decidingQuestion(tried, verdict);
  const explanation = { rule, steps: [...before, ...tried.flatMap((one) => stepsGiven(one, deciding))] };
  const [first, ...others] = settled.map(({ value }) => value);
  const agree = first !== undefined && others.every((value) => verdict(value) === verdict(first));
  if (agree && wanting.length === 0 && assumed.length === 0)
    return { kind: "determined", value: together([first, ...others]), explanation };
  const parted = first !== undefined && (!agree || (wanting.length > 0 && deciding !== null));
  const codes = [
    ...wanting,
    ...assumed.map(({ question }) => question),
    ...(parted ? (deciding === null ? questionsOf(settled) : [deciding]) : []),
  ];
  const [code = "observation", ...more] = [...new Set(codes)];
  const ask = (one: QuestionCode): Question => ({ code: one, subject });
  return {
    kind: "undetermined",
    open: [ask(code), ...more.map(ask)],
    alternatives: alternatives(settled, deciding ?? assumed[0]?.question ?? null, together),
    explanation,
  };
};

/** The first question each of whose answers alone settles the verdict; null where none does. */
const decidingQuestion = <Value>(
  tried: readonly Tried<Value>[],
  verdict: (value: Value) => string,
): QuestionCode | null => {
  const questions = [...new Set(questionsOf(tried))];
  const said = (one: Tried<Value>) => ("value" in one ? verdict(one.value) : `open ${one.open}`);
  const settles = (question: QuestionCode) =>
    tried.every((one) =>
      tried.every((other) => answerOf(one, question) !== answerOf(other, question) || said(one) === said(other)),
    );
  const isAsked = (question: QuestionCode) => tried.every((one) => answerOf(one, question) !== undefined);
  return questions.find((question) => isAsked(question) && settles(question)) ?? null;
};

const questionsOf = (tried: readonly { readonly given: readonly Assumption[] }[]): QuestionCode[] =>
  tried.flatMap(({ given }) => given.map(({ question }) => question));

const answerOf = ({ given }: { readonly given: readonly Assumption[] }, question: QuestionCode): string | undefined =>
  given.find((one) => one.question === question)?.answer;

type Settled<Value> = { readonly given: readonly Assumption[]; readonly value: Value };

const alternatives = <Value>(
  settled: readonly Settled<Value>[],
  deciding: QuestionCode | null,
  together: (values: readonly [Value, ...Value[]]) => Value,
): { given: Assumption; value: Value }[] => {
  if (deciding === null)
    return settled.flatMap(({ given: [first], value }) => (first === undefined ? [] : [{ given: first, value }]));
  const answers = [...new Set(settled.map((one) => answerOf(one, deciding)))];
  return answers.flatMap((answer) => {
    const same = settled.filter((one) => answerOf(one, deciding) === answer);
    const given = same[0]?.given.find(({ question }) => question === deciding);
    const [first, ...others] = same.map(({ value }) => value);
    return given === undefined || first === undefined ? [] : [{ given, value: together([first, ...others]) }];
  });
};

/** Steps marked with the assumption that decides, or the first. */
const stepsGiven = <Value>({ given, steps }: Tried<Value>, deciding: QuestionCode | null): Step[] => {
  const mark = given.find(({ question }) => question === deciding) ?? given[0];
  return steps.map((step) => (mark === undefined ? step : { ...step, given: mark }));
};
