import { type GroupId, groupDetails, groupFromLabel } from "@equality/model/vocabulary";

/** The group that a printed label is known to name and that is no protected characteristic as such; undefined for others. */
export const otherGroupOf = (label: string): GroupId | undefined => {
  const named = groupFromLabel(label);
  return named.kind === "known" && groupDetails[named.group].protected !== "yes" ? named.group : undefined;
};
