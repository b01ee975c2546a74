import { ks2Lower } from "../readability/readers.ts";
import type { ChartWording } from "../wording/charts.ts";
import { ks2EnGb } from "./ks2.ts";
import { documents } from "./ks2-lower/documents.ts";
import { due } from "./ks2-lower/due.ts";
import { objectives } from "./ks2-lower/objectives.ts";
import { open } from "./ks2-lower/open.ts";
import { page } from "./ks2-lower/page.ts";
import { peopleWording as people } from "./ks2-lower/people.ts";
import { policy } from "./ks2-lower/policy.ts";
import { targets } from "./ks2-lower/targets.ts";
import { time } from "./ks2-lower/time.ts";
import { topics } from "./ks2-lower/topics.ts";
import { shownFor } from "./shown.ts";

/**
 * British English for children of 7 to 9, in Years 3 and 4: at most 14 words in a sentence, no brackets and no percentage.
 * Shares are told out of 10, or out of 100 where ten people are too few to show a change; the page says so there.
 *
 * @example
 * ```ts
 * import { ks2LowerEnGb } from "@equality/render/en-gb"
 *
 * ks2LowerEnGb.shown.number(90, "percent", 0) // => "9 out of every 10"
 * ks2LowerEnGb.topics.about.faith // => "what people believe"
 * ```
 */
export const ks2LowerEnGb: ChartWording = {
  ...ks2EnGb,
  reader: "ks2Lower",
  shown: shownFor(ks2Lower),
  people,
  topics,
  time,
  page,
  objectives,
  targets,
  policy,
  documents,
  due,
  open,
};
