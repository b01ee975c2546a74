import type { EqualityPlan, Silencing } from "@equality/model";
import { judged, looked } from "../answer.ts";
import { type Check, check } from "../check.ts";

/**
 * A decision to silence a check names a check that there is, and a part of the plan that this check judges. One that does
 * not silences nothing. Known are the checks that it is made with, and itself.
 */
export const silencingIsKnown = (others: readonly Known[]) =>
  check({
    ...self,
    severity: "weakness",
    citation: null,
    remedy: "correctSilencing",
    judge: ({ plan }) =>
      (plan.silenced ?? []).map(({ id, check: name, subject }) => {
        const named = [...others, self].some((one) => one.id === name && one.subject === subject.kind);
        const held = partsOf(plan)[subject.kind].some((part) => part.id === subject.id);
        return judged(id, named && held, [
          looked("knownChecks", 1, named ? [name] : []),
          looked("knownParts", 1, held ? [subject.id] : []),
        ]);
      }),
  });

type Known = Pick<Check, "id" | "subject">;

const self = { id: "silencingIsKnown", subject: "silencing" } as const;

type Parts = Readonly<Record<Silencing["subject"]["kind"], readonly { readonly id: string }[]>>;

const partsOf = ({
  bodies,
  schools,
  documents,
  objectives,
  groups,
  measures,
  impactAssessments,
  silenced,
}: EqualityPlan): Parts => ({
  body: bodies,
  school: schools,
  document: documents,
  cycle: documents.flatMap(({ reviewCycles }) => reviewCycles),
  citation: documents.flatMap(({ citations }) => citations),
  objective: objectives,
  target: objectives.flatMap(({ targets }) => targets),
  action: objectives.flatMap(({ actions }) => actions),
  group: groups,
  measure: measures,
  impactAssessment: impactAssessments ?? [],
  silencing: silenced ?? [],
});
