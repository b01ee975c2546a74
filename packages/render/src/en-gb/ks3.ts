import { ks3 } from "../readability/readers.ts";
import type { ChartWording } from "../wording/charts.ts";
import { inYears, timeFor } from "./ks2/time.ts";
import { ks2EnGb } from "./ks2.ts";
import { charts } from "./ks3/charts.ts";
import { documents } from "./ks3/documents.ts";
import { due } from "./ks3/due.ts";
import { law } from "./ks3/law.ts";
import { open } from "./ks3/open.ts";
import { page } from "./ks3/page.ts";
import { peopleWording as people } from "./ks3/people.ts";
import { policy } from "./ks3/policy.ts";
import { topics } from "./ks3/topics.ts";
import { shownFor } from "./shown.ts";

/**
 * British English for pupils of 11 to 14, in Key Stage 3: `ks2EnGb` with the words that they know, and shares told both
 * ways, as "72 out of every 100 (72%)".
 *
 * @example
 * ```ts
 * import { ks3EnGb } from "@equality/render/en-gb"
 *
 * ks3EnGb.topics.about.exclusions // => "suspensions and exclusions from school"
 * ks3EnGb.shown.number(10, "percent", 0) // => "10%"
 * ```
 */
export const ks3EnGb: ChartWording = {
  ...ks2EnGb,
  reader: "ks3",
  shown: shownFor(ks3),
  people,
  topics,
  time: timeFor(ks3, inYears),
  page,
  policy,
  documents,
  due,
  law,
  open,
  charts,
};
