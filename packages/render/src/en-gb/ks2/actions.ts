import { strong } from "../../tree/build.ts";
import type { ActionsWording } from "../../wording/actions.ts";
import type { Said } from "../../wording/said.ts";
import { phrase, say } from "../say.ts";
import { when } from "./time.ts";

const inThePlan: Said = [say`Our full plan says.`];

export const actions: ActionsWording = {
  caption: ({ count }) => (count.value === 1 ? phrase`${count} job for this` : phrase`${count} jobs for this`),
  columns: {
    text: ({ promise }) => phrase`What we ${promise} do`,
    responsible: () => phrase`Who does it`,
    resources: () => phrase`What we need`,
    timeFrame: () => phrase`When`,
    success: () => phrase`How we will know`,
    cost: () => phrase`What it costs`,
    monitoredBy: () => phrase`Who checks it`,
    monitoring: () => phrase`How we check it`,
    progress: () => phrase`How it is going`,
    otherCells: () => phrase`More about it`,
  },
  roles: ({ roles }) => roles.map((role) => say`${role}.`),
  resources: () => [say`Our full plan lists it.`],
  monitoring: () => inThePlan,
  otherCell: () => inThePlan,
  criterion: () => [say`Our full plan says how.`],
  target: ({ target }) => [say`We will check ${target}.`],
  cost: ({ kind, printed }) => {
    if (kind === "none") return [say`It costs nothing.`];
    if (kind === "staffTime") return [say`It takes time from our staff.`];
    return kind === "toBeConfirmed" ? [say`We do not know yet.`] : [say`Our full plan says “${printed}”.`];
  },
  progress: ({ rating, done, at }) => [
    ...(done === null ? [] : [done ? say`We have done it.` : say`We have not done it yet.`]),
    ...(rating === null ? [] : [say`We marked it ${rating}.`]),
    ...(at === null ? [] : [say`That was ${when({ kind: "date", date: at })}.`]),
    ...(done === null && rating === null ? inThePlan : []),
  ],
  blank: {
    text: [say`We have not said what yet.`],
    responsible: [say`We have not said who will do this yet.`],
    resources: [say`We have not said what we need yet.`],
    timeFrame: [say`We have not said when yet.`],
    success: [say`We have not said how we will know yet.`],
    cost: [say`We have not said what it costs yet.`],
    monitoredBy: [say`We have not said who will check this yet.`],
    monitoring: [say`We have not said how we will check this yet.`],
    progress: [say`We have not said how it is going yet.`],
    otherCells: [say`We have not said more about it yet.`],
  },
  theSame: ({ column, cell }) => [say`${[strong(...column)]}, for each job above:`, ...cell],
};
