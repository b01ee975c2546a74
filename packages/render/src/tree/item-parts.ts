import type { List, ListItem, Sentence } from "./node.ts";
import { unknownNode } from "./unknown-node.ts";

/** What a list item holds, in order: sentences that follow each other as one part, and each inner list. */
export const itemParts = (item: ListItem): (Sentence[] | List)[] => {
  if (item.type !== "listItem") return unknownNode(item);
  const parts: (Sentence[] | List)[] = [];
  for (const child of item.children) {
    const last = parts.at(-1);
    if (child.type === "list") parts.push(child);
    else if (Array.isArray(last)) last.push(child);
    else parts.push([child]);
  }
  return parts;
};
