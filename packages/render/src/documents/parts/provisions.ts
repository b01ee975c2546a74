import { table } from "../../tree/build.ts";
import type { Block } from "../../tree/node.ts";
import { plainText } from "../../tree/runs.ts";
import { cell, part } from "../blocks.ts";
import type { Context } from "../context.ts";

/** Which provision each section answers, in one table; nothing for a reader who is not told the law's places. */
export const provisionBlocks = ({ words }: Context, blocks: readonly Block[]): readonly Block[] => {
  const say = words.law.provisions;
  const sections = blocks.flatMap((block) => (block.type === "section" && block.serves ? [block] : []));
  const rows = sections
    .map(({ heading, serves = [] }) => ({ heading, serves }))
    .filter(({ serves }) => serves.length > 0)
    .filter(({ heading }, i, all) => all.findIndex((other) => plainText(other.heading) === plainText(heading)) === i);
  if (say === null || rows.length === 0) return [];
  return part("provisions", say.heading, [
    table(
      say.caption,
      [say.columns.section, say.columns.provisions],
      rows.map(({ heading, serves }) => [cell(say.section({ heading })), cell(say.serves({ citations: serves }))]),
    ),
  ]);
};
