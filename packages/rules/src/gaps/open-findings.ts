import type { Finding, Question, Step } from "@equality/model";

/** What follows from several findings: undetermined as soon as one is, with the questions of all. */
export const fromAll = <A, T>(
  rule: string,
  findings: readonly Finding<A>[],
  follow: (values: readonly A[]) => { readonly value: T; readonly steps: readonly Step[] },
): Finding<T> => {
  const steps = findings.flatMap(({ explanation }) => explanation.steps);
  const [first, ...rest] = findings
    .flatMap((finding) => (finding.kind === "undetermined" ? finding.open : []))
    .filter((question, i, all) => all.findIndex((other) => isSame(question, other)) === i);
  if (first !== undefined)
    return { kind: "undetermined", open: [first, ...rest], alternatives: [], explanation: { rule, steps } };
  const { value, steps: further } = follow(
    findings.flatMap((finding) => (finding.kind === "determined" ? [finding.value] : [])),
  );
  return { kind: "determined", value, explanation: { rule, steps: [...steps, ...further] } };
};

const isSame = (a: Question, b: Question): boolean =>
  a.code === b.code && a.subject.kind === b.subject.kind && a.subject.id === b.subject.id;
