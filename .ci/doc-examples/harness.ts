import { format } from "node:util";
import { expect } from "vitest";

const printed: string[] = [];
for (const method of ["log", "info", "warn", "error"] as const)
  console[method] = (...values: unknown[]) => void printed.push(format(...values));

/**
 * What a module made of an example calls.
 *
 * @param lines - The lines of the page that show an expected value.
 */
export const example = (...lines: number[]) => {
  const reached = new Set<number>();
  return {
    expect: (line: number, actual: unknown) => {
      reached.add(line);
      return expect(actual);
    },

    /** What was printed since the last call. */
    printed: () =>
      printed
        .splice(0)
        .join("\n")
        .replace(/[ \t]+$/gm, ""),

    /** An expected value in a branch that is never taken proves nothing, so each must have been reached. */
    end: () => expect([...reached], "lines with an expected value that ran").toEqual(lines),
  };
};
