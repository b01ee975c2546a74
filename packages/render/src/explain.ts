import type { Citation, Finding, Measure, Step } from "@equality/model";
import { assumed } from "./documents/assumed.ts";
import type { Sentence } from "./tree/node.ts";
import type { ExplanationWording, SaidStep } from "./wording/explanation.ts";

/**
 * Why a finding is what it is: its steps in order, as sentences with their arithmetic, and the sources of law at the end.
 * Of a finding that is undetermined, first what nothing in the record answers; steps that hold under one assumption stand
 * after it. Of one that does not apply, first why.
 *
 * Figures that were withheld are named as withheld. Of a finding that took no step, that it took none.
 *
 * @param finding - A finding of any rule.
 * @param wording - The words to use, such as `formalEnGb`.
 *
 * @example
 * ```ts
 * import { explain } from "@equality/render"
 * import { formalEnGb } from "@equality/render/en-gb"
 *
 * const [sentence] = explain({ kind: "notApplicable", because: "noTarget", explanation: { rule: "r", steps: [] } }, formalEnGb)
 * sentence?.children // => [{ type: "text", value: "It sets no target." }]
 * ```
 */
export const explain = (finding: Finding<unknown>, wording: ExplanationWording): readonly Sentence[] => {
  const { steps } = finding.explanation;
  const citations = steps.flatMap((step) => step.citations ?? []);
  const measure = steps.find((step) => step.code === "amountRead")?.inputs.measureKind ?? null;
  return [
    ...opening(finding, wording),
    ...steps.flatMap((step, i) => [...givenBefore(step, steps[i - 1], wording), ...stepSaid(step, measure, wording)]),
    ...(citations.length === 0 ? [] : wording.explanation.source({ citations: once(citations) })),
  ];
};

const opening = (finding: Finding<unknown>, { explanation, open }: ExplanationWording): readonly Sentence[] => {
  switch (finding.kind) {
    case "determined":
      return finding.explanation.steps.length === 0 ? explanation.asItStands : [];
    case "undetermined": {
      const said = finding.explanation.steps.flatMap((step) =>
        step.code === "notRecorded" ? [step.inputs.question] : [],
      );
      const codes = [...new Set(finding.open.map(({ code }) => code))].filter((code) => !said.includes(code));
      return [...explanation.cannotTell, ...codes.flatMap((code) => open.question[code])];
    }
    case "notApplicable":
      return open.reason[finding.because];
  }
};

/** The assumption of a step, before the first of those that share it; that there is none any more, after the last. */
const givenBefore = (step: Step, before: Step | undefined, wording: ExplanationWording): readonly Sentence[] => {
  const { given } = step;
  if (given === undefined) return before?.given === undefined ? [] : wording.explanation.inAnyCase;
  if (JSON.stringify(given) === JSON.stringify(before?.given)) return [];
  return wording.explanation.given({ assumption: assumed(wording, given) });
};

type Kind = Measure["kind"] | null;

const stepSaid = (step: Step, measure: Kind, wording: ExplanationWording): readonly Sentence[] =>
  step.code === "notRecorded" ? wording.open.question[step.inputs.question] : arithmeticSaid(step, measure, wording);

const arithmeticSaid = <Code extends SaidStep["code"]>(
  step: Extract<SaidStep, { code: Code }>,
  measure: Kind,
  { explanation }: ExplanationWording,
): readonly Sentence[] => explanation.step[step.code as Code](step, measure);

const once = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter(
    ({ instrument, provision }, i) =>
      citations.findIndex((other) => other.instrument === instrument && other.provision === provision) === i,
  );
