import { daleChall } from "dale-chall";
import { spache } from "spache";
import type { Reader } from "../reader.ts";
import { additions, spellings } from "./additions.ts";
import { baseForms } from "./inflections.ts";

const lower = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));

const onSpache = /* @__PURE__ */ lower(spache);
const onDaleChall = /* @__PURE__ */ lower(daleChall);

const added: ReadonlyMap<string, { readonly reason: string; readonly taughtBy: number }> = /* @__PURE__ */ new Map(
  additions.flatMap(({ words, ...why }) => words.map((word) => [word, why] as const)),
);

/** Whether each list holds a word, read with its endings as the lists' instructions ask. */
export interface Listed {
  readonly spache: boolean;
  readonly daleChall: boolean;
}

export const listed = (word: string): Listed => {
  const forms = baseForms(word.toLowerCase());
  return { spache: forms.some((form) => onSpache.has(form)), daleChall: forms.some((form) => onDaleChall.has(form)) };
};

/** Why a word that a list lacks is familiar to a reader all the same; null where it is not. */
export const addedFor = (reader: Reader, word: string): string | null => {
  for (const form of baseForms(word.toLowerCase())) {
    const spelling = Object.hasOwn(spellings, form) ? spellings[form] : undefined;
    if (spelling !== undefined) return `British spelling of “${spelling}”`;
    const why = added.get(form);
    if (why !== undefined && (reader.schoolYear === null || why.taughtBy < reader.schoolYear + 1)) return why.reason;
  }
  return null;
};
