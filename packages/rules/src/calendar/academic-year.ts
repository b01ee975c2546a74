import type { Body } from "@equality/model";

/**
 * The day of the year on which a body's academic years begin: as recorded, or 1 September for bodies that run schools in
 * England and Wales, as the Department for Education counts. Undefined elsewhere: colleges and Scottish schools differ.
 */
export const academicYearBegins = (body: Body): string | undefined =>
  body.academicYearBegins ?? (body.jurisdiction === "england" || body.jurisdiction === "wales" ? "--09-01" : undefined);
