import { sentence, strong } from "../../tree/build.ts";
import type { AtOneTimeFacts, ProgressWording, ToldFigure } from "../../wording/progress.ts";
import type { Phrase, Said } from "../../wording/said.ts";
import { and, words } from "../list.ts";
import { asPrinted, capitalised, label, phrase, say } from "../say.ts";
import { figureWords } from "./counted.ts";
import { timeWords } from "./time.ts";

const none = { withheld: "withheld, because too few people are counted", notKnown: "not known" } as const;

const told = ({ value, counted }: ToldFigure): Phrase => figureWords(value, counted);

const atOneTime = (name: string, { at, figure, sides, limits }: AtOneTimeFacts): Said => [
  say`${label(name)} ${typeof figure === "string" ? none[figure] : told(figure)}${at === null ? "" : phrase`, ${at}`}.`,
  ...(sides === null ? [] : [say`It lies between ${told(sides.group)} and ${told(sides.comparator)}.`]),
  ...(limits === null
    ? []
    : [say`With ${limits.confidence} confidence it is from ${limits.lower} to ${limits.upper}.`]),
];

/** A goal that is looked at once in a year is due with the last year that ends in time. */
const until = {
  schoolYears: "the end of the school year on ",
  calendarYears: "the end of the year on ",
  days: "",
} as const;

export const progress: ProgressWording = {
  headings: {
    summary: phrase`In short`,
    changes: phrase`What was changed, and why`,
    objectives: phrase`Each objective`,
    decisions: phrase`Decisions considered for their effect on equality`,
    next: phrase`What is next due`,
  },
  status: {
    notStarted: phrase`Not started`,
    ahead: phrase`Ahead`,
    onCourse: phrase`On course`,
    behind: phrase`Behind`,
    stalled: phrase`Stalled`,
    reversing: phrase`Going the wrong way`,
    met: phrase`Met`,
    metEarly: phrase`Met early`,
    missed: phrase`Missed`,
  },
  summary: {
    caption: phrase`How each target stands`,
    columns: { target: phrase`Target`, objective: phrase`Objective`, status: phrase`Status` },
    noTarget: [say`No target is set`],
    byAction: [say`Told of each action below`],
    status: ({ status }) => [say`${status}`],
    cannotTell: [say`Cannot be told yet.`],
  },
  standing: {
    status: ({ status }) => [say`${label("Status")} ${status}.`],
    start: (facts) => atOneTime("Starting point", facts),
    latest: (facts) => atOneTime("Latest figure", facts),
    told: {
      better: [say`The change is for the better, and larger than chance alone would make it.`],
      worse: [say`The change is for the worse, and larger than chance alone would make it.`],
      cannotTell: [say`The change is small enough that chance alone could make it.`],
      notKnown: [say`Whether chance alone could make the change is not known.`],
    },
    claimed: ({ printed, gap }) => [
      say`A gap of ${printed} was printed; by the figures on its two sides it is ${gap}.`,
    ],
    bySchool: (parts) =>
      parts === null
        ? [
            say`How much of the change in the gap comes from that cannot be told, because each school’s figures on both sides are not known.`,
          ]
        : [
            say`Of the change in the gap, ${parts.between} comes from how people are spread over the schools, and ${parts.within} from their figures within schools.`,
          ],
    schools: ({ met, notMet, notKnown }) => [
      ...(met.length === 0 ? [] : [say`${label("Met at")} ${and(words(met))}.`]),
      ...(notMet.length === 0 ? [] : [say`${label("Not met at")} ${and(words(notMet))}.`]),
      ...(notKnown.length === 0 ? [] : [say`${label("Not known of")} ${and(words(notKnown))}.`]),
    ],
    reading: ({ given, due, goal, deadline, share, projection, required }) => [
      ...(given.length === 0 ? [] : [sentence(strong(...capitalised(and(given)), ":"))]),
      ...(due === null ? [] : [say`${label("Due by then")} ${due}.`]),
      ...(goal === null
        ? []
        : [
            deadline === null
              ? say`${label("Goal")} ${goal}.`
              : say`${label("Goal")} ${goal}, by ${until[deadline.by]}${deadline.day}.`,
          ]),
      ...(share === null ? [] : [say`${label("Part of the way done")} ${share}.`]),
      ...(projection === null ? [] : [say`${label("At the pace so far, by the time limit")} ${projection}.`]),
      ...(required === null
        ? []
        : [say`${label("Still to go")} ${required.change} in ${required.steps}, which is ${required.each} each.`]),
    ],
    period: ({ at, times, asked, kept }) => [
      say`${at}: ${typeof times === "string" ? none[times] : phrase`${times}`} of ${asked}${kept === null ? "" : kept ? ", kept" : ", not kept"}.`,
    ],
    doneAt: ({ at }) => [say`${label("Done")} ${at}.`],
  },
  change: {
    timeLimit: ({ target, from, to, on, reason }) => [
      asPrinted(target),
      say`The time limit was ${timeWords(from)}${to === null ? "" : phrase`, and became ${timeWords(to)}`}${on === null ? "" : phrase` (moved ${timeWords(on)})`}.`,
      say`${label("Why")} ${reason}`,
    ],
    startingPoint: ({ target, edition, from, to }) => [
      asPrinted(target),
      to === null
        ? say`The starting point was ${from} in ${edition}.`
        : say`The starting point was ${from} in ${edition}, and is now ${to}.`,
    ],
  },
  actions: {
    caption: ({ count }) => (count.value === 1 ? phrase`Its ${count} action` : phrase`Its ${count} actions`),
    columns: { action: phrase`Action`, who: phrase`Who`, when: phrase`When`, progress: phrase`Progress` },
    notReported: [say`Nothing is reported.`],
  },
};
