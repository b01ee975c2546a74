import type { Word } from "../split/words.ts";

const joining = new Set(["and", "but", "so", "because", "which", "who", "that"]);

/** Before "that", they show that it points and joins nothing: "after that", "how that plan". */
const pointed = new Set([
  "about",
  "after",
  "at",
  "before",
  "by",
  "for",
  "from",
  "how",
  "if",
  "in",
  "of",
  "on",
  "to",
  "with",
]);

/**
 * The words that join the parts of a sentence: more than one, and it holds more than one idea. A first word joins
 * nothing to what stands before it in the sentence, "because of" takes a noun, and "so that" is one join. Names and
 * quotations are left alone.
 */
export const joinsIn = (words: readonly Word[]): readonly string[] =>
  words.flatMap((word, i) => {
    const text = word.text.toLowerCase();
    if (i === 0 || word.quoted || !joining.has(text)) return [];
    const last = words[i - 1]?.text ?? "";
    const next = words[i + 1]?.text ?? "";
    if (text === "because" && next === "of") return [];
    if (text === "that" && (pointed.has(last.toLowerCase()) || last.toLowerCase() === "so")) return [];
    return text === "and" && isCapital(last) && isCapital(next) ? [] : [word.text];
  });

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
