import type { DueWording } from "../../wording/due.ts";
import { due as ks2 } from "../ks2/due.ts";
import { say } from "../say.ts";
import { duties } from "./duties.ts";
import { under } from "./under.ts";

export const due: DueWording = {
  ...ks2,
  duty: duties,
  lastDay: ({ given, ...facts }) => under(given, ks2.lastDay({ ...facts, given: null })),
  first: ({ given, ...facts }) => under(given, ks2.first({ ...facts, given: null })),
  looser: ({ duty, local, statutory }) => [
    say`Our own rule gives us ${local} for ${duty}.`,
    say`The law gives us only ${statutory}.`,
    say`So the law comes first.`,
  ],
};
