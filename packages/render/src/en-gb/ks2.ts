import { ks2 } from "../readability/readers.ts";
import type { ChartWording } from "../wording/charts.ts";
import { actions } from "./ks2/actions.ts";
import { audit } from "./ks2/audit.ts";
import { charts } from "./ks2/charts.ts";
import { documents } from "./ks2/documents.ts";
import { due } from "./ks2/due.ts";
import { law } from "./ks2/law.ts";
import { objectives } from "./ks2/objectives.ts";
import { open } from "./ks2/open.ts";
import { page } from "./ks2/page.ts";
import { peopleWording as people } from "./ks2/people.ts";
import { policy } from "./ks2/policy.ts";
import { targets } from "./ks2/targets.ts";
import { time } from "./ks2/time.ts";
import { topics } from "./ks2/topics.ts";
import { shownFor } from "./shown.ts";

/**
 * British English for children of 9 to 11, in Key Stage 2. Adult prose of the plan is never shown: its codes are put into
 * words of this wording. Numbers, dates and roles stay, and where one is missing the page says so.
 *
 * To say one thing differently, spread the wording and the group the phrase is in.
 *
 * @example
 * ```ts
 * import { ks2EnGb } from "@equality/render/en-gb"
 *
 * const ours = {
 *   ...ks2EnGb,
 *   topics: { ...ks2EnGb.topics, about: { ...ks2EnGb.topics.about, bullying: "being kind" } },
 * }
 * ours.topics.about.bullying // => "being kind"
 * ours.topics.about.safety // => "keeping everyone safe"
 * ```
 */
export const ks2EnGb: ChartWording = {
  lang: "en-GB",
  reader: "ks2",
  shown: shownFor(ks2),
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
  audit,
  charts,
};
