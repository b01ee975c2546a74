import { strong } from "../../tree/build.ts";
import type { ActionsWording } from "../../wording/actions.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import { and } from "../list.ts";
import { asPrinted, phrase, say } from "../say.ts";

const column =
  (name: string) =>
  ({ printed }: { readonly printed: string | null }): Phrase =>
    phrase`${printed ?? name}`;

const notStated: Said = [say`Not stated`];

export const actions: ActionsWording = {
  caption: ({ count }) => (count.value === 1 ? phrase`Its ${count} action` : phrase`Its ${count} actions`),
  columns: {
    text: column("Action"),
    responsible: column("Who"),
    resources: column("Resources"),
    timeFrame: column("When"),
    success: column("How it is judged"),
    cost: column("Cost"),
    monitoredBy: column("Who checks it"),
    monitoring: column("How it is watched"),
    progress: column("Progress"),
    otherCells: column("Also"),
  },
  roles: ({ roles }) => [say`${and(roles.map((role) => [role]))}`],
  resources: ({ printed }) => [asPrinted(printed.join("; "))],
  monitoring: ({ printed }) => [asPrinted(printed.join("; "))],
  otherCell: ({ column: name, printed }) => [say`${name}: ${printed ?? "not stated"}`],
  criterion: ({ printed }) => [asPrinted(printed)],
  target: ({ target }) => [say`Target: ${target}`],
  cost: ({ printed }) => [asPrinted(printed)],
  progress: ({ rating, done, at, printed }) => [
    ...(done === null ? [] : [done ? say`Done.` : say`Not done.`]),
    ...(rating === null ? [] : [say`Rated ${rating}.`]),
    ...(printed === null ? [] : [asPrinted(printed)]),
    ...(at === null ? [] : [say`As at ${at}.`]),
  ],
  blank: {
    text: notStated,
    responsible: notStated,
    resources: notStated,
    timeFrame: notStated,
    success: notStated,
    cost: notStated,
    monitoredBy: notStated,
    monitoring: notStated,
    progress: notStated,
    otherCells: notStated,
  },
  theSame: ({ column: name, cell }) => [say`The same for each action: ${[strong(...name)]}.`, ...cell],
};
