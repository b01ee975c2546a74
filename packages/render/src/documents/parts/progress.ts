import type { Action } from "@equality/model";
import type { Said } from "../../wording/said.ts";
import type { Context } from "../context.ts";
import { dateNode } from "../nodes.ts";

/** How far an action, a milestone or an objective has come, as the document says it. */
export const progressSaid = (context: Context, { rating, done, at, text }: NonNullable<Action["progress"]>): Said =>
  context.words.actions.progress({
    rating: rating ?? null,
    done: done ?? null,
    at: at === undefined ? null : dateNode(context, at),
    printed: text ?? null,
  });
