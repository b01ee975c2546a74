import { cleanText } from "./clean-text.ts";
import type { DateNode, Inline, Sentence } from "./node.ts";
import { unknownNode } from "./unknown-node.ts";

/** Characters that are dressed alike. Every format is written from these, so that it shows the same characters. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  /** Where it leads; null for what is no link, or a link that is not safe to follow. */
  readonly url: string | null;
  readonly date: DateNode | null;
}

/** https alone, and only what a URL is written in (RFC 3986), so that no format ends it early. */
const safeUrl = /^https:\/\/\w[\w.~:/?#[\]@!$&()*+,;=%-]*$/;

const runsOf = (node: Inline, strong: boolean): Run[] => {
  const run = (text: string): Run => ({ text: cleanText(text), strong, url: null, date: null });
  switch (node.type) {
    case "text":
      return [run(node.value)];
    case "strong":
      return node.children.flatMap((child) => runsOf(child, true));
    case "number":
    case "role":
    case "promise":
      return [run(node.shown)];
    case "date":
      return [{ ...run(node.shown), date: node }];
    case "link": {
      const url = safeUrl.test(node.url) ? node.url : null;
      return node.children.flatMap((child) => runsOf(child, strong).map((inside) => ({ ...inside, url })));
    }
    default:
      return unknownNode(node satisfies never);
  }
};

const dressedAlike = (a: Run, b: Run) => a.strong === b.strong && a.url === b.url && a.date === b.date;

/**
 * What stands in a heading, a caption or a sentence, as runs: neighbours that are dressed alike are one run, there are
 * no empty runs, and no space at either end or after another.
 *
 * @throws TypeError if a node is of an unknown type.
 */
export const runs = (children: readonly Inline[]): Run[] => {
  const result: Run[] = [];
  for (const run of children.flatMap((child) => runsOf(child, false))) {
    const last = result.at(-1);
    const text = !last || last.text.endsWith(" ") ? run.text.replace(/^ /, "") : run.text;
    if (text === "") continue;
    if (last && dressedAlike(last, run)) result[result.length - 1] = { ...last, text: cleanText(last.text + text) };
    else result.push({ ...run, text });
  }
  const last = result.pop();
  if (!last) return [];
  const text = last.text.replace(/ $/, "");
  return text === "" ? result : [...result, { ...last, text }];
};

/** Sentences as runs, with a space between one and the next. */
export const sentenceRuns = (sentences: readonly Sentence[]): Run[] =>
  runs(
    sentences.flatMap((sentence) =>
      sentence.type === "sentence" ? [...sentence.children, { type: "text", value: " " }] : unknownNode(sentence),
    ),
  );

/** Heading, caption or sentence as plain text. A mark at the beginning of a run belongs to the letter before it. */
export const plainText = (children: readonly Inline[]): string =>
  runs(children)
    .map((run) => run.text)
    .join("")
    .normalize("NFC");
