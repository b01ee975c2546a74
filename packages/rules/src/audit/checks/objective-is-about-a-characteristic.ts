import type { Group, Question } from "@equality/model";
import { groupDetails } from "@equality/model/vocabulary";
import { idsOf, judged, looked, notApplicable } from "../answer.ts";
import { characteristicsOf } from "../characteristics.ts";
import { check } from "../check.ts";
import { groupsOf } from "../groups-of.ts";
import { generalDutyBehind, isEqualityObjective } from "../objective-law.ts";

/**
 * An equality objective about groups such as disadvantaged pupils is about a protected characteristic as well. One about
 * other groups alone is welcome; it does not by itself show an objective for a characteristic.
 */
export const objectiveIsAboutACharacteristic = check({
  id: "objectiveIsAboutACharacteristic",
  severity: "advice",
  subject: "objective",
  citation: {
    instrument: "equalityAct2010",
    provision: "s. 4",
    url: "https://www.legislation.gov.uk/ukpga/2010/15/section/4",
    confidence: "secondary",
  },
  remedy: "lookWithinGroup",
  judge: (record) =>
    record.plan.objectives.map((objective) => {
      const { id } = objective;
      if (!isEqualityObjective(objective, record)) return notApplicable(id, "noSuchContent");
      if (generalDutyBehind(objective, record) === undefined) return notApplicable(id, "noRowInForce");
      const named = groupsOf(objective);
      const groups = record.plan.groups.filter((group) => named.includes(group.id));
      const [others, unmapped] = [idsOf(groups, isOther), idsOf(groups, ({ means }) => means.kind === "unmapped")];
      if (others.length + unmapped.length === 0) return notApplicable(id, "noSuchContent");
      const found = characteristicsOf({ ...objective, groups: named }, record.plan);
      const steps = [
        looked("characteristics", groups.length, found),
        looked("groupsThatAreNotCharacteristics", groups.length, others),
      ];
      const [open, ...more] = unmapped.map(
        (group): Question => ({ code: "groupMeans", subject: { kind: "group", id: group } }),
      );
      return found.length > 0 || open === undefined
        ? judged(id, found.length > 0, steps)
        : { id, kind: "undetermined", open: [open, ...more], alternatives: [], steps };
    }),
});

const isOther = ({ means }: Group): boolean =>
  means.kind === "nonStatutory" && groupDetails[means.group].protected !== "yes";
