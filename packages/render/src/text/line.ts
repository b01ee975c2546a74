import type { Run } from "../tree/runs.ts";

/** A link's words with its address in angle brackets (RFC 3986, appendix C), and the address alone where they are the same. */
export const line = (all: readonly Run[]): string =>
  all.map(({ text, url }) => (url === null || url === text ? text : `${text} <${url}>`)).join("");
