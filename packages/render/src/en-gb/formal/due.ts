import type { DueWording } from "../../wording/due.ts";
import type { Phrase } from "../../wording/said.ts";
import { everyShown } from "../numbers.ts";
import { phrase, say } from "../say.ts";
import { citationsPhrase } from "./citation.ts";
import { duties } from "./duties.ts";

const bases = {
  statutory: "Required by law",
  guidance: "Advised by guidance",
  grantCondition: "A condition of grant",
} as const;

const givenThat = (given: Phrase | null): Phrase => (given === null ? [] : phrase`${given}: `);

export const due: DueWording = {
  caption: phrase`What is next due`,
  columns: { what: phrase`What`, footing: phrase`On what footing`, lastDay: phrase`Last day` },
  duty: duties,
  dutyDue: ({ duty, whose }) => [whose === null ? say`${duty}` : say`${duty}: ${whose}`],
  cycleDue: ({ every }) => [every === null ? say`Its own review` : say`Its own review, every ${everyShown(every)}`],
  footing: ({ basis, citations }) => [
    citations.length === 0 ? say`${bases[basis]}.` : say`${bases[basis]}: ${citationsPhrase(citations)}.`,
  ],
  localFooting: [say`Local policy, not law.`],
  lastDay: ({ day, status, days, given }) => [
    status === "late"
      ? say`${givenThat(given)}${day}, ${days} ago.`
      : days.value === 0
        ? say`${givenThat(given)}${day}, the day counted to.`
        : say`${givenThat(given)}${day}, ${days} to go.`,
  ],
  cannotTell: [say`Cannot be told yet.`],
  first: ({ day, given }) => [say`${givenThat(given)}the first of these days is ${day}.`],
  looser: ({ duty, local, statutory }) => [
    say`The review cycle of ${local} is longer than the ${statutory} that the law allows between one publication of ${duty} and the next.`,
    say`The law’s interval counts.`,
  ],
};
