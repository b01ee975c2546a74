import type { List, ListItem, Sentence } from "./node.ts";
import { type Run, sentenceRuns } from "./runs.ts";
import { unknownNode } from "./unknown-node.ts";

/** A list as every format writes it: its items, each with sentences and inner lists in order. Nothing in it is empty. */
export interface Items {
  readonly ordered: boolean;
  readonly items: readonly ItemParts[];
}
export type ItemParts = readonly (readonly Run[] | Items)[];

const partsOf = (item: ListItem): ItemParts => {
  if (item.type !== "listItem") return unknownNode(item);
  const groups: (Sentence[] | Items)[] = [];
  for (const child of item.children) {
    const last = groups.at(-1);
    if (child.type === "list") {
      const inner = itemsOf(child);
      if (inner.items.length > 0) groups.push(inner);
    } else if (Array.isArray(last)) last.push(child);
    else groups.push([child]);
  }
  return groups
    .map((group) => (Array.isArray(group) ? sentenceRuns(group) : group))
    .filter((part) => !Array.isArray(part) || part.length > 0);
};

export const itemsOf = (list: List): Items => ({
  ordered: list.ordered === "ordered",
  items: list.children.map(partsOf).filter((parts) => parts.length > 0),
});
