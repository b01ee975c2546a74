import type { Group } from "@equality/model";
import { groupDetails } from "@equality/model/vocabulary";
import { judged, looked, notApplicable } from "../answer.ts";
import { type Answer, check } from "../check.ts";
import { otherGroupOf } from "../other-group.ts";

/**
 * A group that an objective gives as an example of a protected characteristic is one, or a group within one; and so is a
 * group that the plan takes for a characteristic, which one labelled "SEND" or "EAL" is not. A target about any other
 * group is welcome; on its own it does not show an objective for a characteristic.
 */
export const groupIsACharacteristic = check({
  id: "groupIsACharacteristic",
  severity: "advice",
  subject: "group",
  citation: {
    instrument: "equalityAct2010",
    provision: "s. 4",
    url: "https://www.legislation.gov.uk/ukpga/2010/15/section/4",
    confidence: "secondary",
  },
  remedy: "nameCharacteristic",
  judge: ({ plan }) => {
    const named = plan.objectives.flatMap(({ characteristics }) =>
      characteristics.kind === "all" ? (characteristics.examples ?? []) : [],
    );
    return plan.groups.map((group) =>
      named.includes(group.id) || isMistaken(group) ? judge(group) : notApplicable(group.id, "noSuchContent"),
    );
  },
});

/** Whether a group is taken for a characteristic though its label is that of another group. */
const isMistaken = ({ means, label }: Group): boolean =>
  means.kind === "characteristic" && otherGroupOf(label) !== undefined;

const judge = ({ id, label, means }: Group): Answer => {
  switch (means.kind) {
    case "characteristic": {
      const other = otherGroupOf(label);
      return judged(id, other === undefined, [
        looked("groupsThatAreNotCharacteristics", 1, other === undefined ? [] : [other]),
      ]);
    }
    case "nonStatutory": {
      const within = groupDetails[means.group].protected === "yes";
      return judged(id, within, [looked("groupsThatAreNotCharacteristics", 1, within ? [] : [means.group])]);
    }
    case "post":
      return notApplicable(id, "noSuchContent");
    case "unmapped": {
      const question = { code: "groupMeans", subject: { kind: "group", id } } as const;
      return { id, kind: "undetermined", open: [question], alternatives: [], steps: [] };
    }
  }
};
