import type { Inline, Sentence } from "@equality/render";

/** Sentences as one line of text. */
export const plain = (sentences: readonly Sentence[]): string =>
  sentences.map(({ children }) => children.map(words).join("")).join(" ");

const words = (node: Inline): string => {
  switch (node.type) {
    case "text":
      return node.value;
    case "strong":
    case "link":
      return node.children.map(words).join("");
    default:
      return node.shown;
  }
};
