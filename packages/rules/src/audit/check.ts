import type {
  Assessment,
  Assumption,
  AuditResult,
  Citation,
  Finding,
  PlainDate,
  Question,
  ReasonCode,
  Severity,
  Step,
  Subject,
} from "@equality/model";
import type { RemedyCode } from "@equality/model/vocabulary";

/** What a check looks at: the plan, the day asked about, and what the other rules found. */
export type AuditRecord = Pick<Assessment, "plan" | "deadlines" | "readings"> & { readonly asOf: PlainDate };

/** Whether the record shows what a check looks for. `notMet` is about the record: it never says that law was broken. */
export type Verdict = "met" | "notMet";

/**
 * One check, as data.
 *
 * `severity` is how grave it is when not met: `notEvidenced` for what statute requires, else `weakness` or `advice`.
 * `subject` is the kind of part it judges, with one result for each part of that kind. `citation` is null for good
 * practice, and where each result cites the row it was judged by. `remedy` says what to do, as a code.
 */
export interface Check<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly subject: Subject["kind"];
  readonly citation: Citation | null;
  readonly remedy: string;
  readonly run: (record: AuditRecord) => AuditResult[];
}

/** What a check answers about one part of the plan. */
export type Answer = { readonly id: string; readonly steps: Step[] } & (
  | { readonly kind: "determined"; readonly value: Verdict }
  | {
      readonly kind: "undetermined";
      readonly open: [Question, ...Question[]];
      readonly alternatives: { given: Assumption; value: Verdict }[];
    }
  | { readonly kind: "notApplicable"; readonly because: ReasonCode }
);

/** Makes a check of its description: `judge` answers for each part, and the citation is put on the first step. */
export const check = <const Id extends string>({
  judge,
  ...rest
}: Omit<Check<Id>, "run" | "remedy"> & {
  readonly remedy: RemedyCode;
  readonly judge: (record: AuditRecord) => Answer[];
}): Check<Id> => ({
  ...rest,
  run: (record) =>
    judge(record).map((answer) => ({
      check: rest.id,
      subject: { kind: rest.subject, id: answer.id },
      severity: rest.severity,
      remedy: rest.remedy,
      finding: findingOf(answer, { rule: rest.id, steps: cited(answer.steps, rest.citation) }),
    })),
});

const findingOf = (answer: Answer, explanation: Finding<Verdict>["explanation"]): Finding<Verdict> => {
  switch (answer.kind) {
    case "determined":
      return { kind: answer.kind, value: answer.value, explanation };
    case "undetermined":
      return { kind: answer.kind, open: answer.open, alternatives: answer.alternatives, explanation };
    case "notApplicable":
      return { kind: answer.kind, because: answer.because, explanation };
  }
};

const cited = ([first, ...rest]: readonly Step[], citation: Citation | null): Step[] => {
  if (first === undefined) return [];
  return citation === null || first.citations !== undefined
    ? [first, ...rest]
    : [{ ...first, citations: [citation] }, ...rest];
};
