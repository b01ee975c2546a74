import type { DisclosurePolicy, Finding, Gap, GapFigure, NotCounted, Step } from "@equality/model";

/**
 * A gap as the public may see it. Where either side counts too few people, or too few with or without the outcome, both
 * sides' figures are suppressed, and with them the gap, its interval, what follows from it, and the same figures in the
 * explanation: any two of these give the third away. A figure that somebody else published stays. The figures behind a gap
 * that could not be told are never shown.
 */
export const withholdGap = (finding: Finding<Gap>, policy: DisclosurePolicy, isWithheld: boolean): Finding<Gap> => {
  if (finding.kind === "determined" && !isWithheld) {
    const { value } = finding;
    return { ...finding, value: { ...value, notCounted: withholdFew(value.notCounted, policy) } };
  }
  const explanation = { ...finding.explanation, steps: finding.explanation.steps.map(withholdStep) };
  switch (finding.kind) {
    case "determined":
      return { ...finding, value: withholdValue(finding.value), explanation };
    case "undetermined": {
      const alternatives = finding.alternatives.map(({ given, value }) => ({ given, value: withholdValue(value) }));
      return { ...finding, alternatives, explanation };
    }
    case "notApplicable":
      return { ...finding, explanation };
  }
};

/** Whether a side of a gap counts too few, or too few with or without the outcome. */
export const isSideDisclosive = (
  figure: GapFigure,
  kind: Gap["measureKind"],
  { minimumCount }: DisclosurePolicy,
): boolean => countsIn(figure, kind).some((count) => count < minimumCount);

/** The counts of people, and of events, in a figure. */
const countsIn = (figure: GapFigure, kind: Gap["measureKind"]): number[] => {
  if (figure.kind !== "known") return figure.kind === "nobody" ? [0] : [];
  const { people, numerator } = figure;
  const all = people === null ? [] : [people];
  if (numerator === undefined || (kind !== "proportion" && kind !== "rate")) return all;
  return kind === "proportion" && people !== null ? [...all, numerator, people - numerator] : [...all, numerator];
};

/** Who is on neither side may be few where both sides are many; nobody is told of then. */
const withholdFew = (notCounted: NotCounted, { minimumCount }: DisclosurePolicy): NotCounted => {
  if (notCounted.kind !== "known") return notCounted;
  const counts = [notCounted.unknownGroup, ...Object.values(notCounted.excluded)];
  return counts.some((count) => count > 0 && count < minimumCount) ? suppressed : notCounted;
};

const suppressed = { kind: "suppressed" } as const;

const withholdValue = (gap: Gap): Gap => ({
  ...gap,
  group: { ...gap.group, figure: suppressed },
  comparator: gap.comparator.with.kind === "published" ? gap.comparator : { ...gap.comparator, figure: suppressed },
  estimate: suppressed,
  interval: suppressed,
  concluded: "suppressed",
  worseOff: "suppressed",
  notCounted: gap.notCounted.kind === "known" ? suppressed : gap.notCounted,
});

const withholdStep = (step: Step): Step => {
  switch (step.code) {
    case "restOfWhole":
      return { ...step, inputs: { whole: suppressed, group: suppressed }, result: suppressed };
    case "enoughPeople":
      return { ...step, inputs: { ...step.inputs, fewest: suppressed } };
    case "gapWorkedOut":
      return { ...step, inputs: { ...step.inputs, group: suppressed, comparator: suppressed }, result: suppressed };
    case "intervalRead":
      return { ...step, inputs: { ...step.inputs, interval: suppressed }, result: "suppressed" };
    default:
      return step;
  }
};
