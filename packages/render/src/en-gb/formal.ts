import type { RemedyWording } from "../wording/audit.ts";
import type { CalendarWording } from "../wording/calendar.ts";
import type { ChartWording } from "../wording/charts.ts";
import type { FormalWording } from "../wording/formal.ts";
import { accessibility } from "./formal/accessibility.ts";
import { actions } from "./formal/actions.ts";
import { audit } from "./formal/audit.ts";
import { calendar } from "./formal/calendar.ts";
import { charts } from "./formal/charts.ts";
import { documents } from "./formal/documents.ts";
import { due } from "./formal/due.ts";
import { explanation } from "./formal/explanation.ts";
import { impact } from "./formal/impact.ts";
import { information } from "./formal/information.ts";
import { law } from "./formal/law.ts";
import { objectives } from "./formal/objectives.ts";
import { open } from "./formal/open.ts";
import { outline } from "./formal/outline.ts";
import { page } from "./formal/page.ts";
import { peopleWording as people } from "./formal/people.ts";
import { policy } from "./formal/policy.ts";
import { progress } from "./formal/progress.ts";
import { remedies } from "./formal/remedies.ts";
import { shown } from "./formal/shown.ts";
import { statement } from "./formal/statement.ts";
import { targets } from "./formal/targets.ts";
import { time } from "./formal/time.ts";
import { topics } from "./formal/topics.ts";

/**
 * British English for governors, trust officers and the public. What the plan prints is told as printed.
 *
 * @example
 * ```ts
 * import { formalEnGb } from "@equality/render/en-gb"
 *
 * formalEnGb.shown.day("2025-03-26") // => "26 March 2025"
 * formalEnGb.shown.number(0.625, "share", 1) // => "62.5%"
 * ```
 */
export const formalEnGb: CalendarWording & ChartWording & FormalWording & RemedyWording = {
  lang: "en-GB",
  reader: "formal",
  shown,
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
  charts,
  explanation,
  audit,
  remedies,
  calendar,
  outline,
  statement,
  information,
  accessibility,
  impact,
  progress,
};
