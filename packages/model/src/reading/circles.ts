import type { EqualityPlan } from "../plan/equality-plan.ts";
import { describe, pointer } from "./describe.ts";
import type { Problem } from "./problem.ts";

/** Where a part names another of its own kind that comes before it or holds it, so that none can lead back to itself. */
const chains = [
  { list: "documents", kind: "document", field: "supersedes" },
  { list: "documents", kind: "document", field: "versionOf" },
  { list: "documents", kind: "document", field: "publishedIn" },
  { list: "objectives", kind: "objective", field: "adapts" },
  { list: "objectives", kind: "objective", field: "continues" },
] as const;

const MOST_SHOWN = 6;

/** Parts that come before themselves: each circle once, where its first part in the plan stands. */
export const circleProblems = (plan: EqualityPlan): Problem[] =>
  chains.flatMap(({ list, kind, field }) => {
    const parts: readonly Linked[] = plan[list];
    return circlesOf(parts, field).map((circle): Problem => {
      const [first = "", next = first] = circle;
      return {
        code: "circularReference",
        path: pointer([list, parts.findIndex(({ id }) => id === first), field]),
        expected: `${kind === "objective" ? "an" : "a"} ${kind} that does not lead back to this one`,
        received: describe(next),
        message: `Take this reference out, or another one of the circle ${shown([...circle, first])}.`,
      };
    });
  });

type Field = (typeof chains)[number]["field"];
type Linked = { readonly id: string } & { readonly [F in Field]?: string };

const circlesOf = (parts: readonly Linked[], field: Field): string[][] => {
  const next = new Map<string, string>();
  for (const { id, [field]: named } of parts) if (named !== undefined) next.set(id, named);
  const circles: string[][] = [];
  const seen = new Set<string>();
  for (const start of next.keys()) {
    const walked: string[] = [];
    let here: string | undefined = start;
    while (here !== undefined && !seen.has(here)) {
      seen.add(here);
      walked.push(here);
      here = next.get(here);
    }
    const begins = here === undefined ? -1 : walked.indexOf(here);
    if (begins !== -1) circles.push(fromTheFirst(walked.slice(begins), next));
  }
  return circles;
};

/** A circle told from the part that stands first in the plan. */
const fromTheFirst = (circle: readonly string[], next: ReadonlyMap<string, string>): string[] => {
  const within = new Set(circle);
  const first = [...next.keys()].find((id) => within.has(id)) ?? "";
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at)];
};

const shown = (ids: readonly string[]): string =>
  (ids.length > MOST_SHOWN ? [...ids.slice(0, MOST_SHOWN - 1).map(describe), "…"] : ids.map(describe)).join(", ");
