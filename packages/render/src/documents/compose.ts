import type { PlanDocument } from "@equality/model";
import type { DocumentKind } from "@equality/model/vocabulary";
import { document, heading } from "../tree/build.ts";
import type { Block } from "../tree/node.ts";
import { plainText } from "../tree/runs.ts";
import type { Phrase } from "../wording/said.ts";
import { bullets, part, words as phraseOf, remark, said } from "./blocks.ts";
import type { Context, FormalContext } from "./context.ts";
import { dayNode } from "./nodes.ts";
import { frontOf } from "./parts/dates.ts";
import { provisionBlocks } from "./parts/provisions.ts";
import { type DocumentSection, type ToldDocument, tellSections } from "./section.ts";

/** What stands before the sections of a document for adults. */
export interface Front {
  readonly kind: DocumentKind;
  /** The body or school that it is about. */
  readonly of: Phrase;
  /** What is said of them. */
  readonly about: readonly Block[];
  /** The documents of the plan that it is made from; none is said to be none. */
  readonly documents: readonly PlanDocument[];
}

/** The names of all bodies of a plan. */
export const bodiesOf = ({ plan, words }: Context): Phrase =>
  words.shown.list(plan.bodies.map(({ name }) => phraseOf(name)));

/** A document for adults: its front, its sections, and at the end those for which the record holds nothing. */
export const compose = <About extends FormalContext>(
  about: About,
  front: Front,
  sections: readonly DocumentSection<About>[],
): ToldDocument => {
  const { words } = about;
  const title = words.page.title({ bodies: front.of, tells: front.kind });
  const { blocks, findings } = tellSections(about, sections);
  const leftOut = findings
    .filter(({ finding }) => finding.kind === "determined" && finding.value === "leftOut")
    .flatMap(({ section }) => sections.filter(({ id }) => id === section));
  return {
    ...document(
      { lang: words.lang, title: plainText(title), reader: words.reader },
      heading(...title),
      ...said(words.outline.lead({ kind: front.kind, of: front.of, asOf: dayNode(about, about.published.asOf) })),
      ...front.about,
      ...frontBlocks(about, front),
      ...blocks,
      ...part(
        "left-out",
        words.outline.leftOut.heading,
        leftOut.length === 0 ? [] : said(words.outline.leftOut.intro),
        bullets(
          leftOut.map((one) =>
            words.outline.leftOut.item({ heading: one.heading(about), citations: one.serves(about) }),
          ),
        ),
      ),
      ...provisionBlocks(about, blocks),
      ...part("end", words.outline.end.heading, said(words.outline.end.said)),
    ),
    sections: findings,
  };
};

/** The documents that a document for adults is made from, each with its version, its approval and its next review. */
const frontBlocks = (about: FormalContext, { kind, documents }: Front): readonly Block[] =>
  part(
    "front",
    about.words.outline.front,
    documents.length === 0 ? remark(about.words.outline.noDocument({ kind })) : [],
    documents.flatMap((one) => bullets(frontOf(about, one))),
  );
