import type { Citation, Finding, Step } from "@equality/model";
import { assumed } from "./documents/assumed.ts";
import type { Sentence } from "./tree/node.ts";
import type { ExplanationWording, FiguresOf, SaidStep } from "./wording/explanation.ts";

/**
 * Why a finding is what it is: its steps in order, as sentences with their arithmetic, and the sources of law at the end.
 * Of a finding that is undetermined, first what nothing in the record answers; steps that hold under one assumption stand
 * after it. Of one that does not apply, first why.
 *
 * Figures that were withheld are named as withheld. Of a finding that took no step, that it took none.
 *
 * @param finding - A finding of any rule.
 * @param wording - The words to use, such as `formalEnGb`.
 * @param figures - What the figures of a target's finding are: those of a proportion are then told as percentages, gaps
 *   between two in percentage points. Left out, plain numbers, unless a step tells the measure.
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
export const explain = (
  finding: Finding<unknown>,
  wording: ExplanationWording,
  figures: FiguresOf = measureRead(finding.explanation.steps),
): readonly Sentence[] => {
  const { steps } = finding.explanation;
  const citations = steps.flatMap((step) => step.citations ?? []);
  // What was observed of a gap's two sides are values; a gap that was itself observed has none.
  const observed: FiguresOf = steps.some(({ code }) => code === "gapBetween")
    ? { ...figures, subject: "value" }
    : figures;
  const of = ({ code }: Step) => (code === "observed" || code === "pooled" ? observed : figures);
  return [
    ...opening(finding, wording),
    ...steps.flatMap((step, i) => [...givenBefore(step, steps[i - 1], wording), ...stepSaid(step, of(step), wording)]),
    ...(citations.length === 0 ? [] : wording.explanation.source({ citations: once(citations) })),
  ];
};

const measureRead = (steps: readonly Step[]): FiguresOf => ({
  measure: steps.find((step) => step.code === "amountRead")?.inputs.measureKind ?? null,
  subject: "value",
});

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

const stepSaid = (step: Step, figures: FiguresOf, wording: ExplanationWording): readonly Sentence[] =>
  step.code === "notRecorded" ? wording.open.question[step.inputs.question] : arithmeticSaid(step, figures, wording);

const arithmeticSaid = <Code extends SaidStep["code"]>(
  step: Extract<SaidStep, { code: Code }>,
  figures: FiguresOf,
  { explanation }: ExplanationWording,
): readonly Sentence[] => explanation.step[step.code as Code](step, figures);

const once = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter(
    ({ instrument, provision }, i) =>
      citations.findIndex((other) => other.instrument === instrument && other.provision === provision) === i,
  );
