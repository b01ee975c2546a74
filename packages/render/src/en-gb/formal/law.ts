import { link, sentence } from "../../tree/build.ts";
import type { LawWording } from "../../wording/law.ts";
import { and, words } from "../list.ts";
import { phrase, say } from "../say.ts";
import { citationsPhrase } from "./citation.ts";

export const law: LawWording = {
  heading: phrase`Law and guidance it cites`,
  provisions: {
    heading: phrase`What each section answers in law`,
    caption: phrase`Sections, and the provisions they serve`,
    columns: { section: phrase`Section`, provisions: phrase`Provision, and how its text was checked` },
    section: ({ heading }) => [say`${heading}`],
    serves: ({ citations }) => [say`${citationsPhrase(citations)}`],
  },
  intro: ({ count }) => [
    count.value === 1 ? say`It cites ${count} text, as printed here:` : say`It cites ${count} texts, as printed here:`,
  ],
  citation: ({ printed, url }) => [url === null ? sentence(printed) : sentence(link(url, printed))],
  notInForce: ({ printed, until, successor }) => [
    until === null
      ? say`“${printed}” was not in force when the document was made.`
      : say`“${printed}” ceased to be law on ${until}, before the document was made.`,
    ...(successor === null
      ? []
      : [
          successor.url === null
            ? say`The ${successor.title} stand in its place.`
            : say`In its place now: ${link(successor.url, successor.title)}.`,
        ]),
  ],
  listed: {
    heading: phrase`Characteristics it lists`,
    intro: ({ count, statedFor }) => [
      statedFor === null ? say`It lists ${count}:` : say`For the duty of ${statedFor} it lists ${count}:`,
    ],
    item: ({ printed, people }) => [people === null ? sentence(printed) : say`${printed} (for ${people})`],
    others: ({ printed }) => [say`It also lists ${and(words(printed))}, which are not among the nine in law.`],
    beyond: ({ names, relevant, duty }) => [
      say`For ${duty} the law counts ${relevant} of them; ${and(names)} is not one.`,
    ],
  },
};
