import type { PublishedAssessment } from "@equality/model";
import ical from "ical.js";
import { words as phraseOf } from "../documents/blocks.ts";
import { line } from "../text/line.ts";
import { cleanText } from "../tree/clean-text.ts";
import { runs, sentenceRuns } from "../tree/runs.ts";
import type { CalendarWording } from "../wording/calendar.ts";
import type { Phrase, Said } from "../wording/said.ts";
import type { Wording } from "../wording/wording.ts";
import { type CalendarContext, type Entry, entriesOf } from "./entries.ts";
import { refolded } from "./fold.ts";

/** A property as jCal has it (RFC 7265): name, parameters, type, value. */
type Property = readonly [string, Record<string, never>, "text" | "date" | "date-time", string];

const property = (name: string, type: Property[2], value: string): Property => [name, {}, type, value];
const text = (name: string, phrase: Phrase): Property => property(name, "text", line(runs(phrase)));

const paragraphsOf = (all: readonly Said[]): string =>
  all
    .map((said) => line(sentenceRuns(said)))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");

/**
 * The days of a published assessment as an iCalendar file (RFC 5545), to put on a website or to import: the last day for
 * each duty, for each review that a document sets itself or that something called for, and for the time that a document
 * is for. Days gone by are in it too.
 *
 * Each is an event of a whole day that leaves the day free, with its reasons as sentences. Where the record leaves a day
 * open, there is an event for each answer that can be suggested; it is tentative, and its name says on what condition.
 * There are no alarms: when to begin is for whoever puts it into a calendar. An event keeps its identity from one
 * assessment to the next, so that a later file moves it. It is stamped with the day asked about; the same assessment
 * gives the same string.
 *
 * @param published - What `publishable` passed on.
 * @param wording - The words to use, such as `formalEnGb`.
 * @param domain - A domain name of whoever publishes it, which keeps the identities of two publishers' events apart.
 * @throws RangeError if `domain` is none, or if the plan refers to a part that it does not hold, which `readPlan` would
 * have refused.
 *
 * @example
 * ```ts
 * import { toCalendar } from "@equality/render/calendar"
 * import { formalEnGb } from "@equality/render/en-gb"
 * import type { PublishedAssessment } from "@equality/model"
 *
 * const published: PublishedAssessment = {
 *   schemaVersion: 1, asOf: "2026-11-23",
 *   plan: {
 *     schemaVersion: 1, bodies: [{ id: "hill", kind: "academyTrust", name: "Hill Trust", jurisdiction: "england" }],
 *     schools: [], roles: [], groups: [], measures: [], documents: [], objectives: [],
 *   },
 *   deadlines: [{
 *     body: "hill", duty: "genderPayGap", row: "eng.gpg.2017", basis: "statutory",
 *     finding: {
 *       kind: "determined", explanation: { rule: "deadlines", steps: [] },
 *       value: { lastDay: "2027-03-30", status: "inTime", days: 127, row: "eng.gpg.2017", confidence: "primary" },
 *     },
 *   }],
 *   localReviews: [], nextReviews: [], periods: [], readings: [], progress: [], audit: [], gaps: [],
 *   policy: { name: "example", minimumCount: 10, decimals: 1 },
 * }
 * const lines = toCalendar(published, formalEnGb, "hill.example").split("\r\n")
 * lines.includes("DTSTART;VALUE=DATE:20270330") // => true
 * lines.includes("UID:deadline/eng.gpg.2017/hill@hill.example") // => true
 * ```
 */
export const toCalendar = (
  published: PublishedAssessment,
  wording: Wording & CalendarWording,
  domain: string,
): string => {
  if (!/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/.test(domain))
    throw new RangeError(`expected a domain name such as "trust.example", but got ${JSON.stringify(domain)}`);
  const context: CalendarContext = { published, plan: published.plan, words: wording };
  const bodies = wording.shown.list(published.plan.bodies.map(({ name }) => phraseOf(name)));
  const properties = [
    property("version", "text", "2.0"),
    property("prodid", "text", `-//${domain}//@equality/render//${wording.lang.toUpperCase()}`),
    property("method", "text", "PUBLISH"),
    text("x-wr-calname", wording.calendar.name({ bodies })),
  ];
  const event = ({ identity, day, summary, paragraphs, open }: Entry) => [
    "vevent",
    [
      property("uid", "text", cleanText(`${identity.join("/")}@${domain}`)),
      property("dtstamp", "date-time", `${published.asOf}T00:00:00Z`),
      property("dtstart", "date", day),
      text("summary", summary),
      property("description", "text", paragraphsOf(paragraphs)),
      property("status", "text", open ? "TENTATIVE" : "CONFIRMED"),
      property("transp", "text", "TRANSPARENT"),
    ],
    [],
  ];
  return refolded(ical.stringify(["vcalendar", properties, entriesOf(context).map(event)]));
};
