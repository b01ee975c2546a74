import { sentence } from "../../tree/build.ts";
import type { InformationWording } from "../../wording/information.ts";
import { and, words } from "../list.ts";
import { asPrinted, capitalised, label, phrase, say } from "../say.ts";
import { timeWords } from "./time.ts";

const forms = { incident: "Incidents", bullying: "Bullying", harassment: "Harassment" } as const;

export const information: InformationWording = {
  headings: {
    publication: phrase`Publication, and what is next due`,
    pupils: phrase`Our pupils and others we serve`,
    staff: phrase`Our staff`,
    payGap: phrase`Gender pay gap`,
    outcomes: phrase`Outcomes`,
    incidents: phrase`Prejudice-related incidents`,
    eliminate: phrase`What we did to eliminate discrimination`,
    advance: phrase`What we did to advance equality of opportunity`,
    foster: phrase`What we did to foster good relations`,
    engagement: phrase`Whom we asked`,
    notes: phrase`Notes on the data`,
  },
  figure: (facts) => {
    switch (facts.kind) {
      case "known":
        if (facts.of === null) return [say`${facts.value}`];
        return [
          facts.of.part === null
            ? say`${facts.value} (of ${facts.of.whole})`
            : say`${facts.value} (${facts.of.part} of ${facts.of.whole})`,
        ];
      case "suppressed":
        return [say`Withheld`];
      case "missing":
        return [say`Not known`];
    }
  },
  figures: {
    caption: ({ about }) => phrase`Figures: ${about}`,
    columns: {
      what: phrase`What`,
      whom: phrase`Who is counted`,
      figure: phrase`Figure`,
      period: phrase`Period`,
      source: phrase`Source`,
    },
    what: ({ label: name, school }) => [school === null ? say`${name}` : say`${name}, ${school}`],
    whom: ({ limb, all, characteristics, groups }) => {
      const who = limb === "employees" ? "employees" : "pupils and others";
      if (all) return [say`${who}, by all protected characteristics`];
      const by = and(words(characteristics));
      if (groups.length === 0) return [characteristics.length === 0 ? say`${who}` : say`${who}: by ${by}`];
      const named = and(words(groups.map((one) => `“${one}”`)));
      return [characteristics.length === 0 ? say`${who}: ${named}` : say`${who}: ${named} (${by})`];
    },
    source: ({ printed }) => [asPrinted(printed)],
  },
  period: (time) => [sentence(...capitalised(timeWords(time)))],
  narrative: ({ printed, school, period, source }) => [
    asPrinted(printed),
    ...(school === null ? [] : [say`${label("School")} ${school}.`]),
    say`${label("Period")} ${timeWords(period)}.`,
    say`${label("Source")} ${source}`,
  ],
  incidents: {
    caption: phrase`Recorded incidents, by what the prejudice was about`,
    columns: {
      about: phrase`About`,
      form: phrase`Form`,
      count: phrase`Recorded`,
      period: phrase`Period`,
      source: phrase`Source`,
    },
    about: ({ about, school }) => {
      const what = about ?? "what it was about was not recorded";
      return [school === null ? say`${what}` : say`${what}, ${school}`];
    },
    form: (form) => [form === null || form === undefined ? say`Not stated` : say`${forms[form]}`],
    recordingChanged: ({ period, printed }) => [say`${label("Recording changed")} ${timeWords(period)}: ${printed}`],
  },
  engagement: {
    consulted: ({ document, on, by }) => [
      by.length === 0
        ? say`Consulted on “${document}”: ${timeWords(on)}.`
        : say`Consulted on “${document}”: ${timeWords(on)}, ${and(by.map((role) => [role]))}.`,
    ],
    asked: ({ decision, whom }) => [say`Asked about “${decision}”: ${whom}`],
    respondents: ({ target, population }) => [say`Asked for the target “${target}”: ${population}.`],
  },
  notes: {
    sources: [say`Sources:`],
    definition: ({ label: name, printed }) => [say`${label(`How “${name}” is worked out`)} ${printed}`],
    rule: ({ minimum }) => [
      say`A figure is withheld where fewer than ${minimum} people are counted in it or left out of it.`,
    ],
    unknown: ({ suppressed, missing }) => [
      say`${label("Withheld here")} ${suppressed}.`,
      say`${label("Not known")} ${missing}.`,
    ],
  },
};
