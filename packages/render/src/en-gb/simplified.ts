import { simplified } from "../readability/readers.ts";
import type { ChartWording } from "../wording/charts.ts";
import { introTo, whom } from "./ks2/policy.ts";
import { shorter } from "./ks2-lower/time.ts";
import { ks2LowerEnGb } from "./ks2-lower.ts";
import { law } from "./ks3/law.ts";
import { time } from "./plain/time.ts";
import { shownFor } from "./shown.ts";
import { page } from "./simplified/page.ts";
import { targets } from "./simplified/targets.ts";

/**
 * British English in short sentences for adults who read simplified text, many of them with a learning disability: one
 * idea and at most 15 words in a sentence, no initials, no percentages, shares out of 10 where that tells the truth.
 *
 * It follows Easy Read's rules of wording and is **no Easy Read**, and must not be called so: that takes pictures beside the
 * words, and people with learning disabilities to make and check it.
 *
 * @example
 * ```ts
 * import { simplifiedEnGb } from "@equality/render/en-gb"
 *
 * simplifiedEnGb.shown.number(90, "percent", 0) // => "9 out of every 10"
 * simplifiedEnGb.people.role({ kind: "senco", label: "SENCO" }) // => "the teachers who plan help"
 * ```
 */
export const simplifiedEnGb: ChartWording = {
  ...ks2LowerEnGb,
  reader: "simplified",
  shown: shownFor(simplified),
  page,
  law,
  time: shorter(time),
  targets,
  policy: {
    ...ks2LowerEnGb.policy,
    commitments: { ...ks2LowerEnGb.policy.commitments, intro: introTo(whom, null) },
  },
};
