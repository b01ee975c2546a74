import { fontSize } from "./svg.ts";

/** Broader than the letters of most words in most faces, so that a line seldom sticks out. */
const widthOfLetter = 0.56 * fontSize;

/** How broad words are, at the most. */
export const widthOf = (words: string): number => words.length * widthOfLetter;

/** Words in lines of at most so many pixels. A word that is longer than a line is cut, since a picture has no room to scroll. */
export const wrap = (value: string, pixels: number): string[] => {
  const most = Math.max(Math.floor(pixels / widthOfLetter), 4);
  const lines: string[] = [];
  for (const word of value.split(" ").flatMap((long) => pieces(long, most))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const pieces = (word: string, most: number): string[] => {
  const letters = [...word];
  if (letters.length <= most) return [word];
  return [`${letters.slice(0, most - 1).join("")}-`, ...pieces(letters.slice(most - 1).join(""), most)];
};
