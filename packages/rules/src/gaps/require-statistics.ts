import type { Statistics } from "@equality/model";
import { refuse, requireCount, requireFinite, requireFiniteList, requireNotNegative } from "../statistics/arguments.ts";

/** Refuses counts that no people can have, before others are added to them and hide it. */
export const requireStatistics = (name: string, held: Statistics): void => {
  switch (held.kind) {
    case "proportion":
      requirePart(name, "x", held.x, "n", held.n);
      break;
    case "mean":
      requireCount(`${name}.n`, held.n);
      requireFinite(`${name}.sum`, held.sum);
      requireNotNegative(`${name}.m2`, held.m2);
      break;
    case "ratioOfSums":
      requireCount(`${name}.n`, held.n);
      requirePart(name, "numerator", held.numerator, "denominator", held.denominator);
      break;
    case "rate":
      requireCount(`${name}.n`, held.n);
      requireCount(`${name}.events`, held.events);
      if (held.n === 0 && held.events > 0) refuse(`${name}.n`, "above 0 where there were events", 0);
      break;
    case "count":
      requireCount(`${name}.count`, held.count);
      break;
    case "histogram":
      held.counts.forEach((count, i) => {
        requireCount(`${name}.counts[${i}]`, count);
      });
      break;
    case "values":
      requireFiniteList(`${name}.values`, held.values);
  }
};

const requirePart = (name: string, part: string, x: number, whole: string, n: number): void => {
  requireCount(`${name}.${whole}`, n);
  requireCount(`${name}.${part}`, x);
  if (x > n) refuse(`${name}.${part}`, `at most ${whole}, here ${n}`, x);
};
