import type { Body } from "@equality/model";
import { schoolYearsBegin } from "@equality/model/vocabulary";
import type { Reckoning } from "./placement.ts";

/**
 * What a body's record says for placing printed dates: its terms, and the day of the year on which its academic years
 * begin. Where that day is not recorded it is 1 September for bodies that run schools in England and Wales, as the
 * Department for Education counts; for colleges, many of which begin in August, and elsewhere it stays open.
 */
export const reckoningOf = (body: Body | undefined): Reckoning =>
  body === undefined
    ? {}
    : {
        academicYearBegins:
          body.academicYearBegins ?? (isCollege(body) ? undefined : schoolYearsBegin[body.jurisdiction]),
        terms: body.terms,
      };

const isCollege = ({ kind }: Body): boolean => kind === "furtherEducationGoverningBody";
