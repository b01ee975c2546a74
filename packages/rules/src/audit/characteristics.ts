import type { EqualityPlan, LinkedCharacteristics } from "@equality/model";
import { type ProtectedCharacteristic, protectedCharacteristics } from "@equality/model/vocabulary";
import { characteristicsOfGroup } from "./groups-of.ts";

/** Something that a plan links with characteristics, and the ids of the groups it speaks of. */
export type Linked = { readonly characteristics: LinkedCharacteristics; readonly groups: readonly string[] };

/** The characteristics that something is linked with, by name or by a group, in statutory order. "All" is all nine. */
export const characteristicsOf = (
  { characteristics, groups }: Linked,
  plan: EqualityPlan,
): readonly ProtectedCharacteristic[] => {
  if (characteristics.kind === "all") return protectedCharacteristics;
  const named = characteristics.kind === "named" ? characteristics.characteristics : [];
  const within = plan.groups.filter(({ id }) => groups.includes(id)).flatMap(characteristicsOfGroup);
  return protectedCharacteristics.filter((one) => named.includes(one) || within.includes(one));
};
