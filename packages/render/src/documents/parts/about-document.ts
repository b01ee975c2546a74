import type { PlanDocument } from "@equality/model";
import type { Said } from "../../wording/said.ts";
import { words as phraseOf } from "../blocks.ts";
import { type Context, find } from "../context.ts";
import { scopePhrase } from "../people.ts";

/** Whose a document is, what it covers, where and in which language it is, and how it stands to others: an entry each. */
export const standingsOf = (context: Context, document: PlanDocument): readonly Said[] => {
  const { plan, words } = context;
  const { documents: say } = words;
  const { id, body, alsoOf, scope, language, address, availability, supersedes, versionOf, publishedIn } = document;
  const title = (other: string) => find(plan.documents, other).title;
  return [
    ...(alsoOf === undefined
      ? []
      : [say.alsoOf({ bodies: alsoOf.map((one) => phraseOf(find(plan.bodies, one).name)) })]),
    ...(scope === undefined ? [] : [say.scope({ scope: scopePhrase(context, scope, body) })]),
    ...(language === undefined ? [] : [say.language({ tag: language })]),
    ...(address === undefined ? [] : [say.address({ url: address })]),
    ...(availability === undefined ? [] : [say.availability({ printed: availability })]),
    ...(publishedIn === undefined ? [] : [say.relation({ kind: "publishedIn", other: title(publishedIn) })]),
    ...(document.describes ?? []).map((other) => say.relation({ kind: "describes", other: title(other) })),
    ...(supersedes === undefined ? [] : [say.relation({ kind: "supersedes", other: title(supersedes) })]),
    ...plan.documents
      .filter((other) => other.supersedes === id)
      .map((other) => say.relation({ kind: "supersededBy", other: other.title })),
    ...(versionOf === undefined ? [] : [say.relation({ kind: "versionOf", other: title(versionOf) })]),
    ...plan.documents
      .filter((other) => other.versionOf === id)
      .map((other) => say.relation({ kind: "hasVersion", other: other.title })),
  ];
};
