import type { Block, DateNode, Document, Inline, ListItem, NumberNode, PromiseNode, RoleNode } from "../tree/node.ts";

/** What two documents have to say alike, whatever words they say it in. */
export type Fact = NumberNode | DateNode | RoleNode | PromiseNode;

/** The facts of one section, without those of the sections in it; `id` is null for what stands before the first. */
export interface Place {
  readonly id: string | null;
  readonly own: readonly Fact[];
  /** Facts of each entry of its lists and each row of its tables, in order: a target, an action. */
  readonly items: readonly (readonly Fact[])[];
}

const inInline = (node: Inline): readonly Fact[] => {
  switch (node.type) {
    case "strong":
      return node.children.flatMap(inInline);
    case "text":
    case "link":
      return [];
    default:
      return [node];
  }
};

const inItem = ({ children }: ListItem): readonly Fact[] =>
  children.flatMap((child) =>
    child.type === "list" ? child.children.flatMap(inItem) : child.children.flatMap(inInline),
  );

const itemsOf = (block: Block): readonly (readonly Fact[])[] => {
  if (block.type === "list") return block.children.map(inItem);
  if (block.type !== "table") return [];
  return block.rows.map((row) => row.flatMap((cell) => cell.flatMap(({ children }) => children.flatMap(inInline))));
};

/** Facts of a block outside its entries. A figure has none here: it draws what its section says, at its reader's own scale. */
const inBlock = (block: Block): readonly Fact[] => {
  switch (block.type) {
    case "heading":
      return block.children.flatMap(inInline);
    case "paragraph":
      return block.children.flatMap(({ children }) => children.flatMap(inInline));
    case "note":
      return block.children.flatMap(inBlock);
    case "table":
      return [block.caption, ...block.columns].flatMap((line) => line.flatMap(inInline));
    default:
      return [];
  }
};

const placesIn = (id: string | null, heading: readonly Inline[], blocks: readonly Block[]): readonly Place[] => [
  {
    id,
    own: [...heading.flatMap(inInline), ...blocks.flatMap(inBlock)],
    items: blocks.flatMap(itemsOf),
  },
  ...blocks.flatMap((block) => (block.type === "section" ? placesIn(block.id, block.heading, block.children) : [])),
];

/** A document as the facts of each of its sections. */
export const placesOf = ({ children }: Document): readonly Place[] => placesIn(null, [], children);
