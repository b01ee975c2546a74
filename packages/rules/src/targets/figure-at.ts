import type { Figure, Measure, Observation, Step } from "@equality/model";
import { agreedFigure } from "./agreed-figure.ts";
import { pool } from "./pool.ts";
import type { Sighting } from "./sighting.ts";

/** A figure of the whole of what a target covers, how it was come by, and what is wrong with it. */
export interface WholeFigure {
  readonly figure: Figure;
  readonly schools: readonly { readonly school: string; readonly figure: Figure }[];
  readonly partial: boolean;
  readonly trouble: Sighting["trouble"];
  readonly steps: readonly Step[];
}

/** Nothing observed at all: a figure in trouble is no such thing. */
export const isNothing = ({ figure, trouble }: WholeFigure): boolean => figure.kind === "missing" && trouble === null;

const nothing: WholeFigure = { figure: { kind: "missing" }, schools: [], partial: false, trouble: null, steps: [] };

/**
 * The figure of the whole from observations of one population at one time: what was observed of the body or the one school,
 * or else the schools' figures pooled. A school in scope of which nothing was observed leaves the pool partial.
 *
 * @param schools - The schools covered.
 * @param whole - Whether an observation of the body as a whole is one of all that is covered.
 */
export const wholeFigure = (
  seen: readonly Observation[],
  schools: readonly string[],
  whole: boolean,
  kind: Measure["kind"],
): WholeFigure => {
  const direct = seen.filter(({ school }) =>
    school === undefined ? whole : !whole && schools.length === 1 && school === schools[0],
  );
  if (direct.length > 0) return agreed(direct);
  const parts = schools.map((school) => ({
    school,
    ...agreed(seen.filter((observation) => observation.school === school)),
  }));
  if (parts.every(({ figure }) => figure.kind === "missing")) return nothing;
  const figures = parts.map(({ figure }) => figure);
  const { figure, partial } = pool(figures, kind);
  return {
    figure,
    schools: parts.map(({ school, figure: own }) => ({ school, figure: own })),
    partial,
    trouble: parts.find(({ trouble }) => trouble !== null)?.trouble ?? (figure.kind === "missing" ? "counts" : null),
    steps: [...parts.flatMap(({ steps }) => steps), { code: "pooled", inputs: { figures }, result: figure }],
  };
};

/** A share of nobody is no figure, whatever number stands for it. */
const ofSomebody = (figure: Figure): Figure =>
  figure.kind === "known" && figure.denominator === 0 ? { kind: "missing" } : figure;

/** What observations of the same say: suppressed as soon as one is, missing where they do not agree. */
export const agreed = (same: readonly Observation[]): WholeFigure => {
  const [first] = same;
  if (first === undefined) return nothing;
  const figures = same.map(({ figure }) => figure);
  const figure = ofSomebody(agreedFigure(figures));
  const known = figures.filter(({ kind }) => kind === "known");
  const disputed = known.length > 0 && agreedFigure(known).kind === "missing";
  const sources = [...new Set(same.map(({ source }) => source))];
  const inputs = { at: first.at.printed, observations: same.map(({ id }) => id), sources };
  return {
    figure,
    schools: [],
    partial: false,
    trouble: disputed ? "whichFigure" : null,
    steps: [{ code: "observed", inputs, result: figure }],
  };
};
