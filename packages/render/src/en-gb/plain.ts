import { plain } from "../readability/readers.ts";
import type { ChartWording } from "../wording/charts.ts";
import { duties } from "./formal/duties.ts";
import { introTo, whom } from "./ks2/policy.ts";
import { ks3EnGb } from "./ks3.ts";
import { objectives } from "./plain/objectives.ts";
import { page } from "./plain/page.ts";
import { peopleWording as people } from "./plain/people.ts";
import { targets } from "./plain/targets.ts";
import { time } from "./plain/time.ts";
import { phrase } from "./say.ts";
import { shownFor } from "./shown.ts";

/**
 * Plain British English for parents and the public: at most 25 words in a sentence, roles and duties by the names that
 * letters from school use, and shares told both ways, as "72 out of every 100 (72%)".
 *
 * It is shorter than the formal page, and agrees with it in each number, date, role and promise.
 *
 * @example
 * ```ts
 * import { plainEnGb } from "@equality/render/en-gb"
 *
 * plainEnGb.people.role({ kind: "chiefExecutive", label: "CEO" }) // => "the chief executive"
 * plainEnGb.shown.promise.aim // => "aim to"
 * ```
 */
export const plainEnGb: ChartWording = {
  ...ks3EnGb,
  reader: "plain",
  shown: { ...shownFor(plain), promise: { will: "will", aim: "aim to", aspire: "hope to" } },
  people,
  page,
  time,
  objectives,
  targets,
  policy: {
    ...ks3EnGb.policy,
    commitments: { ...ks3EnGb.policy.commitments, intro: introTo({ ...whom, pupils: "pupils" }, null) },
  },
  actions: {
    ...ks3EnGb.actions,
    caption: ({ count }) => (count.value === 1 ? phrase`${count} action for this` : phrase`${count} actions for this`),
  },
  due: { ...ks3EnGb.due, duty: duties },
};
