import type { Inline, Sentence } from "@equality/render";

/** Sentences as one line of text. */
export const plain = (sentences: readonly Sentence[]): string =>
  sentences.map(({ children }) => words(children)).join(" ");

/** A phrase as text. */
export const words = (phrase: readonly Inline[]): string => phrase.map(word).join("");

const word = (node: Inline): string => {
  switch (node.type) {
    case "text":
      return node.value;
    case "strong":
    case "link":
      return words(node.children);
    default:
      return node.shown;
  }
};
