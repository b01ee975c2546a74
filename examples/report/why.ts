import type { Assumption, Finding } from "@equality/model";
import { assumed, explain, type FiguresOf } from "@equality/render";
import { formalEnGb } from "@equality/render/en-gb";
import { plain, words } from "./plain.ts";

/** The explanation of a finding, in words. */
export const why = (finding: Finding<unknown>, figures?: FiguresOf): string =>
  plain(explain(finding, formalEnGb, figures));

/** "if ...": under what a finding would say something. */
export const given = (assumption: Assumption): string => words(assumed(formalEnGb, assumption));
