import type { DisclosurePolicy, EqualityPlan, Figure, Finding, Step, Target, TargetProgress } from "@equality/model";
import { schoolsOf } from "../targets/in-scope.ts";
import { overlapOf } from "../targets/populations.ts";
import { valuesOf } from "../targets/values-of.ts";
import { isDisclosive } from "./is-disclosive.ts";
import { policyAt } from "./policy-at.ts";
import { stepFigures, wholeFigures, withoutFigures } from "./progress-figures.ts";

/** What is known of a target for judging its figures. */
interface Judged {
  readonly target: Target | undefined;
  /** As it holds for the whole of what the target covers. */
  readonly policy: DisclosurePolicy;
  /** As it holds for each of the schools. */
  readonly all: DisclosurePolicy;
  readonly isCount: boolean;
}

/** What a plan says of a target that tells how its figures are to be judged. */
export const judgedBy = (plan: EqualityPlan, id: string, all: DisclosurePolicy): Judged => {
  const objective = plan.objectives.find(({ targets }) => targets.some((one) => one.id === id));
  const target = objective?.targets.find((one) => one.id === id);
  const schools = objective === undefined || target === undefined ? null : schoolsOf(target, objective, plan);
  const policy = policyAt(all, { schools }, plan);
  const measure = target !== undefined && "subject" in target ? target.subject.measure : undefined;
  return { target, policy, all, isCount: plan.measures.find((one) => one.id === measure)?.kind === "count" };
};

/**
 * How a target stands, as far as the public may see it.
 *
 * Where a figure of the whole is about too few people, nothing of how the target stands is told: from the share of the way
 * that is done, the pace, a projection or its limits the figure could be worked out, and a goal of all or none gives it away
 * by being met. Schools' figures are never shown beside the whole, since one that is withheld would follow from the others;
 * which of them met what each is asked is told unless one of them is about too few.
 */
export const publishableProgress = (
  finding: Finding<TargetProgress>,
  judged: Judged,
  isInWithheldTable: boolean,
): Finding<TargetProgress> => {
  const values = valuesOf(finding);
  const { steps } = finding.explanation;
  if (isInWithheldTable || values.some((value) => isWithheld(value, judged))) return withheld(finding, judged);
  if (values.length === 0) return { ...finding, explanation: { ...finding.explanation, steps: withoutFigures(steps) } };
  const schools = values.flatMap((value) => (value.kind === "measured" ? value.schools : []));
  const shown = [...steps.flatMap(stepFigures), ...schools.map(({ figure }) => figure)];
  const isFew = shown.some((figure) => few(figure, { ...judged, policy: judged.all }));
  const isPooled = schools.length > 0 || steps.some(({ code }) => code === "pooled");
  return isPooled ? withoutSchools(finding, isFew) : finding;
};

/** Whether a figure from which a target starts may not be shown, as far as its explanation tells. */
export const startsFromFew = (finding: Finding<TargetProgress>, judged: Judged): boolean =>
  judged.target?.baseline?.value === undefined &&
  (valuesOf(finding).some((value) => wholeFigures(value).before.some((figure) => few(figure, judged))) ||
    (valuesOf(finding).length === 0 &&
      finding.explanation.steps.flatMap(stepFigures).some((figure) => few(figure, judged))));

const few = (figure: Figure, { policy, isCount }: Judged): boolean => isDisclosive(figure, policy, isCount);

const isWithheld = (progress: TargetProgress, judged: Judged): boolean => {
  if (progress.kind !== "measured" || progress.counts === "schools") return false;
  const { before, now } = wholeFigures(progress);
  const isPrinted = judged.target?.baseline?.value !== undefined;
  return (
    now.some((figure) => few(figure, judged)) ||
    before.some((figure) => few(figure, isPrinted ? { ...judged, isCount: false } : judged)) ||
    [progress.baseline, progress.observed].some(({ sides }) => sides !== undefined && fewOthers(sides, judged))
  );
};

/** Compared with a whole that contains the group, the rest of the whole may be few. */
const fewOthers = (
  { group, comparator }: { readonly group: Figure; readonly comparator: Figure },
  { target, policy }: Judged,
): boolean => {
  if (target === undefined || !("subject" in target) || target.subject.kind !== "gap") return false;
  if (overlapOf(target.subject.group, target.subject.comparator) === "apart") return false;
  if (group.kind !== "known" || comparator.kind !== "known") return false;
  const numerator = (comparator.numerator ?? 0) - (group.numerator ?? 0);
  const denominator = (comparator.denominator ?? 0) - (group.denominator ?? 0);
  return [numerator, denominator, denominator - numerator].some((count) => count < policy.minimumCount);
};

const withheld = (finding: Finding<TargetProgress>, { target }: Judged): Finding<TargetProgress> => ({
  kind: "undetermined",
  open: [{ code: "suppressedFigure", subject: { kind: "target", id: target?.id ?? "" } }],
  alternatives: [],
  explanation: { ...finding.explanation, steps: withoutFigures(finding.explanation.steps) },
});

const withoutSchools = (finding: Finding<TargetProgress>, isFew: boolean): Finding<TargetProgress> => {
  const steps = finding.explanation.steps.filter(
    ({ code }) => !hidden.includes(code) && (!isFew || code !== "gapSplit"),
  );
  const explanation = { ...finding.explanation, steps };
  switch (finding.kind) {
    case "determined":
      return { ...finding, value: hideSchools(finding.value, isFew), explanation };
    case "undetermined":
      return {
        ...finding,
        alternatives: finding.alternatives.map(({ given, value }) => ({ given, value: hideSchools(value, isFew) })),
        explanation,
      };
    case "notApplicable":
      return { ...finding, explanation };
  }
};

/** Steps that show schools' figures. */
const hidden: readonly Step["code"][] = ["observed", "pooled"];

/** Which schools met what is asked stays where schools are counted; where people are, it would tell of a school's few. */
const hideSchools = (progress: TargetProgress, isFew: boolean): TargetProgress => {
  if (progress.kind !== "measured") return progress;
  const schools = progress.schools.map(({ school, figure, outcome }) => ({
    school,
    figure: figure.kind === "known" ? ({ kind: "suppressed" } as const) : figure,
    outcome: progress.counts === "schools" || !isFew ? outcome : ("notKnown" as const),
  }));
  const causes = progress.causes && { ...progress.causes, bySchool: isFew ? null : progress.causes.bySchool };
  return { ...progress, causes, schools };
};
