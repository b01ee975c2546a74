import type { PlainDate, QuestionCode, SchoolTerm } from "@equality/model";

/** What is known for placing printed dates: on which day of the year academic years begin, terms, a day to count from. */
export type Reckoning = {
  readonly academicYearBegins?: string | undefined;
  readonly terms?: readonly SchoolTerm[] | undefined;
  readonly anchor?: PlainDate | undefined;
};

/** First and last day that a printed date can mean. */
export type Span = { readonly first: PlainDate; readonly last: PlainDate };

/** Where a printed date lies. */
export type PossibleDays =
  | ({ readonly kind: "placed" } & Span)
  | {
      readonly kind: "open";
      readonly question: QuestionCode;
      readonly readings: readonly ({ readonly answer: string } & Span)[];
    }
  | { readonly kind: "notADate" };

export const placed = (first: PlainDate, last: PlainDate): PossibleDays => ({ kind: "placed", first, last });
export const open = (question: QuestionCode): PossibleDays => ({ kind: "open", question, readings: [] });
