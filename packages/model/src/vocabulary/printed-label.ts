/** A printed form that may mean more than one thing, or something near but not the same. */
export interface AmbiguousLabel<Near extends string, Why extends string> {
  readonly printed: readonly string[];
  readonly near: readonly Near[];
  readonly why: Why;
}

/** What is left of a printed label without case, spaces, hyphens, punctuation and accents; "&" counts as "and". */
export const labelKey = (printed: string): string =>
  printed
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]/g, "");

/** Whether one of the labels has this key. */
export const hasLabel = (labels: readonly string[], key: string): boolean =>
  labels.some((label) => labelKey(label) === key);
