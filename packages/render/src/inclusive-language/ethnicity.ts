import { sources } from "./sources.ts";
import { offensive, ofPeople, type Term } from "./term.ts";

const { ethnicity, onsEthnicity } = sources;

/** Phrases about race and ethnicity. */
export const ethnicityTerms: readonly Term[] = [
  {
    phrases: ["BAME", "BME"],
    where: "asWritten",
    because: "It sets some groups above others, and most people do not know it.",
    instead: ["ethnic minorities", "the group itself"],
    source: onsEthnicity,
  },
  {
    phrases: ["non white", "non whites"],
    where: "everywhere",
    because: "It says what people are not.",
    instead: ["ethnic minorities", "the group itself"],
    source: ethnicity,
  },
  {
    phrases: ofPeople("coloured"),
    where: "everywhere",
    because: offensive,
    instead: ["the group itself", "ethnic minorities"],
    source: ethnicity,
  },
  {
    phrases: [...ofPeople("mixed race"), "mixed people"],
    where: "everywhere",
    because: "It is people's background that is mixed.",
    instead: ["with a mixed ethnic background"],
    source: ethnicity,
  },
  {
    phrases: ["gypsy", "gypsies", "roma", "irish traveller", "irish travellers", "Irish traveller", "Irish travellers"],
    where: "asWritten",
    because: "It is the name of an ethnic group, which has capital letters.",
    instead: ["Gypsy", "Roma", "Irish Traveller"],
    source: onsEthnicity,
  },
];
