import type { Body } from "@equality/model";
import { academicYearBeginning, schoolYearsBegin, type Term } from "@equality/model/vocabulary";

/** Where the days that a time can mean lie in the school's own calendar. */
export interface SchoolTime {
  /**
   * How many school years after the present one; 0 in the present one. `null` where the days lie in more than one school
   * year, in one that has passed, where the body's nation has no day on which all school years begin, or of a college that
   * records none.
   */
  readonly years: number | null;
  /** The term that all of the days lie in, by the terms that the body lists. `atEnd` where it is the last day of the term. */
  readonly term: { readonly name: Term; readonly atEnd: boolean } | null;
}

/** Days as a school counts them: `first` to `last`, from the school year that `asOf` lies in. All are ISO dates. */
export const schoolTime = (body: Body, asOf: string, first: string, last: string): SchoolTime => {
  const term = (body.terms ?? []).find((one) => one.first <= first && last <= one.last);
  return {
    years: yearsAhead(body, asOf, first, last),
    term: term === undefined ? null : { name: term.term, atEnd: first === last && last === term.last },
  };
};

const yearsAhead = (body: Body, asOf: string, first: string, last: string): number | null => {
  const begins = academicYearBeginning(body)?.slice(2);
  if (begins === undefined || schoolYearsBegin[body.jurisdiction] === undefined) return null;
  const [now = 0, from = 0, until = 0] = [asOf, first, last].map((day) => schoolYearOf(day, begins));
  return from !== until || from < now ? null : from - now;
};

/** The calendar year in which the school year of a day began. `begins` is a month and a day. */
const schoolYearOf = (day: string, begins: string): number => Number(day.slice(0, 4)) - (day.slice(5) < begins ? 1 : 0);
