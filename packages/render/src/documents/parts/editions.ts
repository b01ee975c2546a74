import type { EqualityPlan, PlanDocument } from "@equality/model";

/**
 * The documents of a plan as they stand: neither editions that another of them is in place of, nor versions for other
 * readers, which say the same in other words.
 */
export const currentEditions = ({ documents }: EqualityPlan): readonly PlanDocument[] =>
  documents.filter(
    ({ id, versionOf }) => versionOf === undefined && !documents.some(({ supersedes }) => supersedes === id),
  );

/** The entries of one list of some documents, all together. */
export const together = <Entry>(
  documents: readonly PlanDocument[],
  list: (document: PlanDocument) => readonly Entry[] | undefined,
): readonly Entry[] => documents.flatMap((document) => list(document) ?? []);
