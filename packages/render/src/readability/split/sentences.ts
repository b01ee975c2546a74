import { cleanText } from "../../tree/clean-text.ts";
import { beforeNumber, goesOn, mayEnd } from "./abbreviations.ts";

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** What begins an entry of a list: a bullet, "1." or "1)", "a)". */
const bullet = /^\s*(?:[-*+•‣◦▪·–—]|\(?\d{1,3}[.)]|\(?[A-Za-z]\))\s+/u;

/** A full stop, question mark or exclamation mark, with the quotes and brackets that close after it. */
const end = /(?<mark>[.!?…])(?<closing>["'”’)\]]*)$/u;

/**
 * The sentences of a text. An empty line and a bullet each begin a new one, so that a heading and the entries of a list
 * stand alone; any other line goes on from the line before. A full stop after an abbreviation, an initial or inside a
 * number ends nothing. The same on every machine: nothing of the host is asked.
 */
export const sentencesOf = (text: string): readonly string[] => runsOfLines(text).flatMap(sentencesOfRun);

const runsOfLines = (text: string): readonly string[] => {
  const runs: string[][] = [[]];
  for (const line of text.split(lineBreak)) {
    const entry = bullet.exec(line);
    if (entry !== null) runs.push([line.slice(entry[0].length)]);
    else if (line.trim() === "") runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs.map((lines) => cleanText(lines.join(" ")).trim());
};

const sentencesOfRun = (run: string): readonly string[] => {
  const pieces = run.split(/\s+/u).filter((piece) => piece !== "");
  const sentences: string[][] = [[]];
  for (const [i, piece] of pieces.entries()) {
    sentences.at(-1)?.push(piece);
    const next = pieces[i + 1];
    if (next !== undefined && endsAt(piece, next)) sentences.push([]);
  }
  return sentences.filter((one) => one.length > 0).map((one) => one.join(" "));
};

/** Whether a sentence ends with a piece of text, given the piece after it. */
const endsAt = (piece: string, next: string): boolean => {
  const found = end.exec(piece);
  if (found === null) return false;
  const { mark, closing = "" } = found.groups ?? {};
  const lower = /^["'“‘([]*\p{Ll}/u.test(next);
  if (closing !== "" && lower) return false;
  if (mark !== ".") return mark !== "…" || !lower;
  const word = piece.slice(0, found.index).replace(/^["'“‘([]+/u, "");
  if (word.endsWith(".")) return !lower;
  const key = word.toLowerCase();
  if (goesOn.has(key) || (/^\p{Lu}$/u.test(word) && word !== "I")) return false;
  if (beforeNumber.has(key) && /^\d/u.test(next)) return false;
  return !(mayEnd.has(key) && (lower || /^\d/u.test(next)));
};
