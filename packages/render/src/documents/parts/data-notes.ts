import type { Figure } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import { bullets, said, unique } from "../blocks.ts";
import type { FormalContext } from "../context.ts";
import { numberNode } from "../nodes.ts";
import { itemsOf } from "./information.ts";

/** Where the figures come from, how their measures are worked out, what is withheld and by which rule, what is not known. */
export const dataNotes = (context: FormalContext): readonly Block[] => {
  const { plan, published, words } = context;
  const { notes: say, figures: columns } = words.information;
  const incidents = plan.incidents ?? [];
  const items = itemsOf(context);
  const figures = [
    ...items.flatMap((item): Figure[] => (item.kind === "figure" ? [item.figure] : [])),
    ...incidents.map(({ count }) => count),
  ];
  const sources = unique([...items, ...incidents].map(({ source }) => source));
  const measured = unique(items.flatMap((item) => (item.kind === "figure" ? [item.measure] : [])));
  const count = (kind: Figure["kind"]) => numberNode(context, figures.filter((one) => one.kind === kind).length);
  if (sources.length === 0) return [];
  return [
    ...said(say.sources),
    ...bullets(sources.map((printed) => columns.source({ printed }))),
    ...bullets(
      plan.measures
        .filter(({ id }) => measured.includes(id))
        .flatMap(({ label, definition }) =>
          definition === undefined ? [] : [say.definition({ label, printed: definition })],
        ),
    ),
    ...said(
      say.rule({ minimum: numberNode(context, published.policy.minimumCount) }),
      say.unknown({ suppressed: count("suppressed"), missing: count("missing") }),
    ),
  ];
};
