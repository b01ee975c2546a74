import { ks1 } from "../readability/readers.ts";
import type { ChartWording } from "../wording/charts.ts";
import { actions } from "./ks1/actions.ts";
import { documents } from "./ks1/documents.ts";
import { due } from "./ks1/due.ts";
import { law } from "./ks1/law.ts";
import { objectives } from "./ks1/objectives.ts";
import { open } from "./ks1/open.ts";
import { page } from "./ks1/page.ts";
import { peopleWording as people } from "./ks1/people.ts";
import { policy } from "./ks1/policy.ts";
import { targets } from "./ks1/targets.ts";
import { time } from "./ks1/time.ts";
import { topics } from "./ks1/topics.ts";
import { ks2LowerEnGb } from "./ks2-lower.ts";
import { shownFor } from "./shown.ts";

/**
 * British English for children of 5 to 7, in Years 1 and 2, to whom an adult reads aloud: at most 10 words in a sentence,
 * and what is too much for one is told in two.
 *
 * Counts go to 20 at this age, and shares to "out of 10". A number, a day or a share of the plan that is larger is kept all the
 * same, and the gate lists it under `exemptions` as a fact. Gender reassignment is off: the page says that the
 * full plan names one more thing.
 *
 * @example
 * ```ts
 * import { ks1EnGb } from "@equality/render/en-gb"
 *
 * ks1EnGb.shown.number(90, "percent", 0) // => "9 out of every 10"
 * ks1EnGb.topics.about.faith // => "what people believe"
 * ```
 */
export const ks1EnGb: ChartWording = {
  ...ks2LowerEnGb,
  reader: "ks1",
  shown: shownFor(ks1),
  people,
  topics,
  time,
  page,
  objectives,
  targets,
  actions,
  policy,
  documents,
  due,
  law,
  open,
};
