import type { PhrasingContent } from "mdast";

/** What a reader of GFM makes a link of although nobody wrote one: a URL, `www.`, or an e-mail address. */
const address = /\/\/|www\.|[\w.+-]@[\w-]/i;

/** What parts words, and cannot stand in code inside a table. */
const between = /([\s\\|`()[\]<>{}"“”‘’,;]+)/;

/**
 * Text with each address as code, which is the only form that no reader of GFM links: an escape is undone before it
 * looks for addresses.
 */
export const withoutLinks = (value: string): PhrasingContent[] => {
  const result: PhrasingContent[] = [];
  let text = "";
  for (const piece of value.split(between)) {
    if (!address.test(piece)) text += piece;
    else {
      const end = /[.:!?]?$/.exec(piece)?.[0] ?? "";
      if (text) result.push({ type: "text", value: text });
      result.push({ type: "inlineCode", value: piece.slice(0, piece.length - end.length) });
      text = end;
    }
  }
  return text ? [...result, { type: "text", value: text }] : result;
};
