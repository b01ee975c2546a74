import type { Citation, Step } from "@equality/model";
import {
  aims,
  applicability,
  appliesTo,
  type PeopleKind,
  type ProtectedCharacteristic,
  peopleKinds,
} from "@equality/model/vocabulary";
import { looked, notApplicable } from "../answer.ts";
import { characteristicsOf } from "../characteristics.ts";
import { check } from "../check.ts";
import { groupsOf } from "../groups-of.ts";
import { generalDutyBehind } from "../objective-law.ts";
import { peopleOf } from "../people-of.ts";
import { underEach } from "../under-each.ts";

/**
 * Of the characteristics that an objective is linked with, at least one counts for the people it is about. Age and marriage
 * or civil partnership do not count for pupils, and the latter not for parents or visitors either. Where nothing says which
 * people are meant, the answer is what it would be for each.
 */
export const characteristicCountsForItsPeople = check({
  id: "characteristicCountsForItsPeople",
  severity: "weakness",
  subject: "objective",
  citation: {
    instrument: "equalityAct2010",
    provision: "ss. 28(1), 84, 149(7); Sch. 18 para. 1",
    url: "https://www.legislation.gov.uk/ukpga/2010/15",
    confidence: "primary",
  },
  remedy: "nameCharacteristicThatCounts",
  judge: (record) =>
    record.plan.objectives.map((objective) => {
      const { id } = objective;
      if (generalDutyBehind(objective, record) === undefined) return notApplicable(id, "noRowInForce");
      const linked = characteristicsOf({ ...objective, groups: groupsOf(objective) }, record.plan);
      if (objective.characteristics.kind === "all" || linked.length === 0) return notApplicable(id, "noSuchContent");
      const people = peopleOf(objective, record.plan);
      if (people.length > 0) {
        const steps = people.map((who) => counting(linked, who));
        return underEach(id, undefined, [{ met: steps.some(({ result }) => result !== 0), steps, given: undefined }]);
      }
      const cases = peopleKinds.map((who) => {
        const step = counting(linked, who);
        const given = { question: "people", answer: who, because: "reading" } as const;
        return { met: step.result !== 0, steps: [step], given };
      });
      return underEach(id, { code: "people", subject: { kind: "objective", id } }, cases);
    }),
});

/** Those of some characteristics that count for some people under any aim, with the provisions that shut out the others. */
const counting = (linked: readonly ProtectedCharacteristic[], who: PeopleKind): Step =>
  looked(
    "characteristicsThatCount",
    linked.length,
    linked.filter((one) => aims.some((aim) => appliesTo(one, who, aim))),
    shutOut(linked, who),
  );

const shutOut = (linked: readonly ProtectedCharacteristic[], who: PeopleKind): Citation[] | undefined => {
  const found = applicability[who].eliminate.excluded.filter(({ characteristic }) => linked.includes(characteristic));
  return found.length === 0 ? undefined : found.flatMap(({ because }) => [...because]);
};
