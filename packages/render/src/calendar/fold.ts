/** Bytes of a line, its break left out (RFC 5545, 3.1). */
const longest = 75;
const utf8 = new TextEncoder();

/** A line of any length as lines of 75 bytes at most, each but the first begun with a space; characters stay whole. */
const fold = (line: string): string => {
  let folded = "";
  let length = 0;
  for (const character of line) {
    const bytes = utf8.encode(character).length;
    if (length + bytes > longest) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return folded;
};

/** An iCalendar file folded anew: ical.js does not count the space at the beginning of a line, and goes one too far. */
export const refolded = (ics: string): string => ics.replaceAll("\r\n ", "").split("\r\n").map(fold).join("\r\n");
