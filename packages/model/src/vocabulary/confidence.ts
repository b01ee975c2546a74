/**
 * How well a fact of law was checked, best first.
 *
 * - `primary`: read in the legislation, its official explanatory note, or an official guidance page.
 * - `secondary`: read in a reliable account by somebody else, such as a law firm, a council or a sector body.
 * - `unverified`: believed right, or needed and not found. Never turn it into a date or a plain statement.
 *
 * @example
 * ```ts
 * import { confidences } from '@equality/model/vocabulary'
 *
 * confidences // => ['primary', 'secondary', 'unverified']
 * ```
 */
export const confidences = ["primary", "secondary", "unverified"] as const;

/** One of {@link confidences}. */
export type Confidence = (typeof confidences)[number];
