/** One fenced `ts` block of a page: of a guide, a README, or the doc comments of a source file. */
export interface Block {
  /** The page's path from the root of the repository. */
  page: string;
  /** Line of the page on which the code starts; the fence stands on the line above. */
  line: number;
  code: string;
  /** False for a fence marked `no-run`: the block is type-checked only. */
  run: boolean;
}

const spaces = (text: string) => text.replace(/[^\n]/g, " ");

/** A source file as a page: the words of its doc comments where they stand, and all else as space. */
const docComments = (source: string): string => {
  let page = "";
  let end = 0;
  for (const { 0: comment, index } of source.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm)) {
    page += spaces(source.slice(end, index));
    page += comment.replace(/^[ \t]*\/?\*+|\*\/$/gm, spaces);
    end = index + comment.length;
  }
  return page;
};

/** The `ts` blocks of a page, in order. */
export const blocksOf = (page: string, text: string): Block[] => {
  const blocks: Block[] = [];
  let open: { fence: string; info: string; line: number; code: string[] } | undefined;
  let example = 0;
  const fenceMissing = (line: number) => new Error(`${page}:${line}: this @example needs a \`\`\`ts block, to be run`);

  const lines = (page.endsWith(".ts") ? docComments(text) : text).split("\n");
  for (const [index, line] of lines.entries()) {
    const [, fence, info = ""] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (!open && page.endsWith(".ts") && /^\s*@\w/.test(line)) {
      if (example) throw fenceMissing(example);
      if (line.trim().startsWith("@example")) example = index + 1;
    }
    if (open && fence?.startsWith(open.fence) && info.trim() === "") {
      const [language, ...marks] = open.info.trim().split(/\s+/);
      if (language === "ts") {
        blocks.push({ page, line: open.line, code: open.code.join("\n"), run: !marks.includes("no-run") });
        example = 0;
      }
      open = undefined;
    } else if (open) open.code.push(line);
    else if (fence) open = { fence, info, line: index + 2, code: [] };
  }
  if (open) throw new Error(`${page}:${open.line - 1}: this block is not closed`);
  if (example) throw fenceMissing(example);
  return blocks;
};
