import type { Group } from "@equality/model";
import { phrasesIn } from "./phrases.ts";

type Post = Extract<Group["means"], { kind: "post" }>["post"];

/** English words by which a text for children can name the people in a kind of post. */
const words: Readonly<Record<Post, readonly string[]>> = {
  supportStaff: ["support staff", "teaching assistant", "learning assistant", "classroom assistant"],
  teachers: ["teacher"],
  leaders: ["leader", "headteacher", "head teacher"],
  siteStaff: ["site staff", "site team", "caretaker"],
  administrativeStaff: ["administrative staff", "office staff", "office team", "administrator"],
  governors: ["governor"],
  trustees: ["trustee"],
};

/** The posts that an English text names, of those that some groups mean: by label, other name, or a word for the post. */
export const postsIn = (text: string, groups: readonly Group[]): string[] =>
  phrasesIn(
    text,
    groups.flatMap(({ label, alsoCalled, means }) => [
      label,
      ...(alsoCalled ?? []),
      ...(means.kind === "post" ? words[means.post] : []),
    ]),
  );
