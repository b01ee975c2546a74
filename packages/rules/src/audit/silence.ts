import type { AuditResult, EqualityPlan, PlainDate, Silencing } from "@equality/model";

/**
 * Marks each result that the body decided, by the day asked about, to live with. The result stays as it is otherwise. Of
 * several decisions about one result the latest counts.
 */
export const silence = (results: AuditResult[], { silenced = [] }: EqualityPlan, asOf: PlainDate): AuditResult[] => {
  const inForce = silenced.filter((one) => holdsOn(one, asOf)).sort(latestFirst);
  if (inForce.length === 0) return results;
  return results.map((result) => {
    const decision = inForce.find(
      ({ check, subject }) =>
        check === result.check && subject.kind === result.subject.kind && subject.id === result.subject.id,
    );
    if (decision === undefined) return result;
    const { because, by, on } = decision;
    return { ...result, silenced: { because, by, on } };
  });
};

const holdsOn = ({ on, period }: Silencing, asOf: PlainDate): boolean =>
  on <= asOf && (period === undefined || (period.first <= asOf && asOf <= period.last));

/** By day, and by id where two were made on one day: the order of the plan makes no difference. */
const latestFirst = (a: Silencing, b: Silencing): number => (a.on < b.on || (a.on === b.on && a.id > b.id) ? 1 : -1);
