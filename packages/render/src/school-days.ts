/**
 * Days of a school year: 380 sessions, two a day (Education (School Day and School Year) (England) Regulations 1999,
 * regulation 3). Academies keep to it by custom.
 */
export const schoolDays = 190;
