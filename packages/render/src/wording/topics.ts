import type { Measure } from "@equality/model";
import type { AccessibilityPlanPurpose, Activity, Topic } from "@equality/model/vocabulary";
import type { PromiseNode } from "../tree/node.ts";
import type { Said } from "./said.ts";

/**
 * Words for what something is about and for what is done about it. Each phrase is given what the plan prints: a wording
 * for adults says that, one for other readers says words of its own, chosen by the code.
 */
export interface TopicsWording {
  /** What it is about: fits after "about", and stands as a heading. */
  readonly about: Readonly<Record<Topic, string>>;
  /**
   * Those of whom a proportion on a topic tells how many there are, by which way is better: fits after "how many children".
   * `null` where the topic does not tell.
   */
  readonly counted: (facts: { readonly topic: Topic; readonly better: Measure["better"] }) => string | null;
  /** What is promised: fits after "will" or "want to" in a wording of its own words. */
  readonly to: (facts: { readonly topic: Topic; readonly printed: string }) => string;
  /**
   * What the objectives for each purpose of an accessibility plan are about, and what they promise, in place of the words for
   * accessibility; null in a wording that heads those objectives with their purpose.
   */
  readonly purposes: Readonly<Record<AccessibilityPlanPurpose, { readonly about: string; readonly to: string }>> | null;
  /** A step that is taken. `promise` is as strong as the objective it belongs to. */
  readonly step: (facts: {
    readonly activity: Activity;
    /** What it is about, each with the words of `about`. */
    readonly topics: readonly { readonly topic: Topic; readonly about: string }[];
    readonly printed: string;
    readonly promise: PromiseNode;
  }) => Said;
}
