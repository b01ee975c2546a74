import type { SchoolTime } from "../../documents/parts/school-time.ts";
import { ks1 } from "../../readability/readers.ts";
import type { TimeFacts, TimeWording } from "../../wording/time.ts";
import { timeFor } from "../ks2/time.ts";
import { shorter } from "../ks2-lower/time.ts";
import { say } from "../say.ts";

/** An adult's words for the day to count from stay in the full plan. */
const isFromAnEvent = (time: TimeFacts): time is Extract<TimeFacts, { kind: "duration" }> =>
  time.kind === "duration" && typeof time.after === "string";

const fromWhen = say`Our full plan says from which day.`;

const said = shorter(timeFor(ks1, (now, then) => [say`Are you in ${now} now?`, say`Then you will be in ${then}.`]));

/** Half terms are named without their last day, which is told anyway. */
const withoutEnd = (school: SchoolTime | null): SchoolTime | null =>
  school?.term == null ? school : { ...school, term: { ...school.term, atEnd: false } };

export const time: TimeWording = {
  frame: (facts) => (isFromAnEvent(facts) ? [say`In ${facts.length}.`, fromWhen] : said.frame(facts)),
  limit: (facts) => {
    const { promise, time: limit, due } = facts;
    const school = withoutEnd(facts.school);
    if (isFromAnEvent(limit)) return [say`We ${promise} do this in ${limit.length}.`, fromWhen];
    if (due === null || due.first.from === due.last.from) return said.limit({ ...facts, school });
    return [
      ...said.limit({ ...facts, school, due: null }),
      say`The last day is not clear.`,
      say`It may be ${due.first}.`,
      say`Or it may be up to ${due.last}.`,
    ];
  },
};
