import type { Activity, Topic } from "@equality/model/vocabulary";
import type { PromiseNode } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import type { Context } from "../context.ts";

interface Step {
  readonly activity: Activity;
  readonly topics: readonly Topic[];
  readonly printed: string;
  readonly promise: PromiseNode;
}

/** A step that is taken: an action, an activity that recurs, a way of watching. */
export const stepSaid = ({ words }: Context, { topics, ...step }: Step): Said =>
  words.topics.step({ ...step, topics: topics.map((topic) => ({ topic, about: words.topics.about[topic] })) });
