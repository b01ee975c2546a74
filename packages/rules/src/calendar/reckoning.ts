import type { Body } from "@equality/model";
import type { Reckoning } from "./placement.ts";

/**
 * What a body's record says for placing printed dates: its terms, and the day of the year on which its academic years
 * begin. Where that day is not recorded it is 1 September for bodies in England and Wales, as the Department for Education
 * counts; elsewhere it stays open, since colleges and Scottish schools differ.
 */
export const reckoningOf = (body: Body | undefined): Reckoning =>
  body === undefined
    ? {}
    : {
        academicYearBegins:
          body.academicYearBegins ??
          (body.jurisdiction === "england" || body.jurisdiction === "wales" ? "--09-01" : undefined),
        terms: body.terms,
      };
