/**
 * How an actual value differs from the expected one: a line for each difference, none where they agree.
 *
 * Numbers agree within tolerance × max(1, |expected|). Infinity is written as a text, since JSON has no number for it. An
 * object may hold more than is expected; lists must be of one length.
 *
 * @param toleranceAt - The tolerance of a figure, by its path.
 */
export const differences = (
  actual: unknown,
  expected: unknown,
  toleranceAt: (path: string) => number,
  path = "",
): string[] => {
  const wanted = infinite(expected);
  if (typeof wanted === "number") {
    const tolerance = toleranceAt(path);
    if (typeof actual === "number" && agrees(actual, wanted, tolerance)) return [];
    return [`${path}: expected ${wanted}, got ${shown(actual)} (tolerance ${tolerance})`];
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length)
      return [`${path}: expected a list of ${wanted.length}, got ${shown(actual)}`];
    return wanted.flatMap((each, i) => differences(actual[i], each, toleranceAt, `${path}[${i}]`));
  }
  if (typeof wanted === "object" && wanted !== null) {
    if (typeof actual !== "object" || actual === null) return [`${path}: expected an object, got ${shown(actual)}`];
    return Object.entries(wanted).flatMap(([name, each]) =>
      differences(
        (actual as Readonly<Record<string, unknown>>)[name],
        each,
        toleranceAt,
        path === "" ? name : `${path}.${name}`,
      ),
    );
  }
  return Object.is(actual, wanted) ? [] : [`${path}: expected ${shown(wanted)}, got ${shown(actual)}`];
};

const infinite = (value: unknown): unknown =>
  value === "Infinity" ? Number.POSITIVE_INFINITY : value === "-Infinity" ? Number.NEGATIVE_INFINITY : value;

const agrees = (actual: number, expected: number, tolerance: number): boolean =>
  actual === expected ||
  (Number.isFinite(expected) && Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)));

const shown = (value: unknown): string =>
  typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");
