import type { Figure, Finding, Step, TargetReading } from "@equality/model";

/** A reading's finding without the baseline and every figure that follows from it; what is missing stays missing. */
export const withhold = (finding: Finding<TargetReading>): Finding<TargetReading> => {
  const explanation = { ...finding.explanation, steps: finding.explanation.steps.map(withholdStep) };
  switch (finding.kind) {
    case "determined":
      return { ...finding, value: withholdReading(finding.value), explanation };
    case "undetermined":
      return {
        ...finding,
        alternatives: finding.alternatives.map(({ given, value }) => ({ given, value: withholdReading(value) })),
        explanation,
      };
    case "notApplicable":
      return { ...finding, explanation };
  }
};

const withholdReading = (reading: TargetReading): TargetReading =>
  "baseline" in reading
    ? { ...reading, baseline: withholdFigure(reading.baseline), goal: withholdFigure(reading.goal) }
    : reading;

const withholdStep = (step: Step): Step => {
  if (step.code !== "goal") return step;
  const { inputs, result } = step;
  return { ...step, inputs: { ...inputs, baseline: withholdFigure(inputs.baseline) }, result: withholdFigure(result) };
};

const withholdFigure = (figure: Figure): Figure => (figure.kind === "known" ? { kind: "suppressed" } : figure);
