import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A day for every entry of the archive: local time, because that is what an archive holds. */
const mtime = "2000-01-01T12:00:00";

/** Who wrote it and when are not known, and what a library says instead is not so; the language is. */
const properties = (xml: string, lang: string): string =>
  xml
    .replace(/<(dc:creator|cp:lastModifiedBy|cp:revision|dcterms:created|dcterms:modified)\b[^>]*>[^<]*<\/\1>/g, "")
    .replace("</cp:coreProperties>", () => `<dc:language>${escaped(lang)}</dc:language></cp:coreProperties>`);

const escaped = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The ids of links, which are random where they are made, by what each becomes: its place in the order of links. */
const linkNames = (relationships: string): ReadonlyMap<string, string> => {
  const links = relationships.matchAll(/ Id="([^"]*)"[^>]* TargetMode="External"/g);
  return new Map([...links].map(([, id = ""], at) => [id, `rIdLink${at + 1}`]));
};

/** The archive of a document without what differs from one time it is made to the next: days, authors, random ids. */
export const repack = (archive: Uint8Array, lang: string): Uint8Array => {
  const files = unzipSync(archive);
  const edit = (path: string, change: (xml: string) => string) => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  };
  const relationships = "word/_rels/document.xml.rels";
  const names = linkNames(strFromU8(files[relationships] ?? new Uint8Array()));
  const renamed = (xml: string) =>
    xml.replace(/"([^"]*)"/g, (quoted, id: string) => (names.has(id) ? `"${names.get(id)}"` : quoted));
  edit(relationships, renamed);
  edit("word/document.xml", renamed);
  edit("docProps/core.xml", (xml) => properties(xml, lang));
  return zipSync(files, { mtime });
};
