import type { Citation } from "@equality/model";
import type { Aim, ProtectedCharacteristic, Topic } from "@equality/model/vocabulary";
import type { Element } from "hast";
import type { ReaderId } from "../readability/reader.ts";

/**
 * The document tree: what is said, before any format. Every format is written from the same tree, and every value that
 * came from a person is in a text node, which only a serialiser may escape.
 */
export type Block = Heading | Paragraph | List | Table | Section | Note | Figure;

/** A whole document. `lang` is a BCP 47 tag; `reader` is whom it is worded for, and a class for the style sheet. */
export interface Document {
  readonly type: "document";
  readonly lang: string;
  readonly title: string;
  readonly reader: "formal" | ReaderId;
  readonly children: readonly Block[];
}

/**
 * A part with a heading of its own. `id` is unique in the document. Its heading level follows from its depth. `serves` are
 * the provisions that it answers, for software: what a reader sees of them is in its children.
 */
export interface Section {
  readonly type: "section";
  readonly id: string;
  readonly heading: readonly Inline[];
  readonly serves?: readonly Citation[];
  /** What it is about, for a site that has a picture of it. No format shows anything of this; HTML carries it as data. */
  readonly concepts?: readonly Concept[];
  readonly children: readonly Block[];
}

/** What a picture can stand for: a code of the plan, or that a reader can have a say. */
export type Concept = Topic | Aim | ProtectedCharacteristic | "haveYourSay";

/** The one top heading of a document; parts below it are sections. */
export interface Heading {
  readonly type: "heading";
  readonly children: readonly Inline[];
}

/** Sentences that belong together. Sentences are nodes, so that nothing has to guess where one ends. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly children: readonly Sentence[];
}

export interface Sentence {
  readonly type: "sentence";
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: "list";
  readonly ordered: "ordered" | "unordered";
  readonly children: readonly ListItem[];
}

export interface ListItem {
  readonly type: "listItem";
  readonly children: readonly (Sentence | List)[];
}

/** A table with a caption, one header row, and cells of the same number in each row. The first column heads its row. */
export interface Table {
  readonly type: "table";
  readonly caption: readonly Inline[];
  readonly columns: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The sentences or list entries of one cell. An empty cell is not possible: what is not there is said in words. */
export type Cell = readonly [Sentence, ...Sentence[]];

/** Something a reader should not miss: a gap in the record, or a doubt. */
export interface Note {
  readonly type: "note";
  readonly children: readonly Paragraph[];
}

/**
 * A picture of some figures. Nothing in it is told by the picture alone: the description says what it shows, and the table
 * holds every figure that is drawn. `id` is unique in the document.
 */
export interface Figure {
  readonly type: "figure";
  readonly id: string;
  /** The id of the target that it is a picture of, for a document to place it beside. */
  readonly target?: string;
  readonly caption: readonly Inline[];
  /** For whoever does not see the picture. */
  readonly description: Paragraph;
  /** An `svg` element whose every word is in a text node. Formats without pictures leave it out. */
  readonly picture: Element;
  readonly data: Table;
}

/**
 * What stands in a sentence. Numbers, dates, roles and promises are nodes of their own, so that two documents can be
 * compared by what they say and not by how they say it.
 */
export type Inline = Text | Strong | NumberNode | DateNode | RoleNode | PromiseNode | Link;

export interface Text {
  readonly type: "text";
  readonly value: string;
}

export interface Strong {
  readonly type: "strong";
  readonly children: readonly Inline[];
}

/** A number as shown, with the value it stands for: `{ value: 10, unit: "percent", shown: "10%" }`. */
export interface NumberNode {
  readonly type: "number";
  readonly value: number;
  readonly unit: "count" | "percent" | "percentagePoints" | "points" | "days" | "months" | "years" | "share";
  readonly shown: string;
}

/** A time as shown. `from` and `until` are its first and last possible day; null where the record cannot place it. */
export interface DateNode {
  readonly type: "date";
  readonly from: string | null;
  readonly until: string | null;
  readonly shown: string;
}

/** Somebody with a part to play, by the role's id in the plan. */
export interface RoleNode {
  readonly type: "role";
  readonly role: string;
  readonly shown: string;
}

/** The words that carry a promise, with how strong it is. */
export interface PromiseNode {
  readonly type: "promise";
  readonly strength: "will" | "aim" | "aspire";
  readonly shown: string;
}

/** A link to legislation or guidance. `https:` only; its text is the citation. */
export interface Link {
  readonly type: "link";
  readonly url: string;
  readonly children: readonly Text[];
}
