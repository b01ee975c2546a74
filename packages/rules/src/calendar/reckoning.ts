import type { Body } from "@equality/model";
import { academicYearBeginning } from "@equality/model/vocabulary";
import type { Reckoning } from "./placement.ts";

/** What a body's record says for placing printed dates: its terms, and the day of the year on which its academic years begin. */
export const reckoningOf = (body: Body | undefined): Reckoning =>
  body === undefined
    ? {}
    : {
        academicYearBegins: academicYearBeginning(body),
        terms: body.terms,
      };
