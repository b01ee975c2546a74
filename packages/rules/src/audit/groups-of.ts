import type { Group, Objective, Population } from "@equality/model";
import { groupDetails, type ProtectedCharacteristic } from "@equality/model/vocabulary";

/** Ids of the groups that an objective or one of its targets speaks of. */
export const groupsOf = ({ groups, targets }: Objective): string[] => [
  ...groups,
  ...populationsOf(targets).flatMap((population) => (population.kind === "everyone" ? [] : population.groups)),
];

/** The people of whom some targets speak, without those they are compared with. */
export const populationsOf = (targets: Objective["targets"]): Population[] =>
  targets.flatMap((target) => {
    if (target.kind === "coverage") return target.of.kind === "population" ? [target.of.population] : [];
    if (!("subject" in target)) return [];
    return [target.subject.kind === "value" ? target.subject.population : target.subject.group];
  });

/** The characteristics that a group stands for. One that is none, or that may be one, stands for none. */
export const characteristicsOfGroup = ({ means }: Group): readonly ProtectedCharacteristic[] => {
  switch (means.kind) {
    case "characteristic":
      return [means.characteristic, ...(means.also ?? [])];
    case "nonStatutory":
      return groupDetails[means.group].protected === "yes" ? groupDetails[means.group].near : [];
    case "post":
    case "unmapped":
      return [];
  }
};
