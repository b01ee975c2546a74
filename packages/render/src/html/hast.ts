import type { Element, ElementContent, Properties, Text } from "hast";
import type { Run } from "../tree/runs.ts";
import { datetime } from "./datetime.ts";

export const text = (value: string): Text => ({ type: "text", value });

export const element = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** Blocks, each on a line of its own, so that a change of one shows as one in a comparison. */
export const lines = (blocks: ElementContent[]): ElementContent[] => [
  text("\n"),
  ...blocks.flatMap((block) => [block, text("\n")]),
];

const bare = (run: Run): ElementContent => {
  const inside = text(run.text);
  if (run.url !== null) return element("a", { href: run.url }, [inside]);
  const dateTime = run.date && datetime(run.date);
  return dateTime ? element("time", { dateTime }, [inside]) : inside;
};

/** Runs as phrasing content; strong runs that touch are one element. */
export const phrasing = (runs: readonly Run[]): ElementContent[] => {
  const result: ElementContent[] = [];
  let open: Element | undefined;
  for (const run of runs) {
    if (!run.strong) open = undefined;
    else if (!open) {
      open = element("strong", {});
      result.push(open);
    }
    (open?.children ?? result).push(bare(run));
  }
  return result;
};
