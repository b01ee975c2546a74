/** Terms of a school year: three long ones, or six half-length ones in schools that count so. */
export const terms = [
  "autumn",
  "spring",
  "summer",
  "autumn1",
  "autumn2",
  "spring1",
  "spring2",
  "summer1",
  "summer2",
] as const;
export type Term = (typeof terms)[number];
