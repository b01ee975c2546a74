import { sources } from "./sources.ts";
import { notAGroup, type Term } from "./term.ts";

const { act, age, style } = sources;

/** Phrases about age, sex and sexual orientation. */
export const ageAndSexTerms: readonly Term[] = [
  { phrases: ["the elderly"], where: "noun", because: notAGroup, instead: ["older people"], source: age },
  {
    phrases: ["chairman", "chairmen"],
    where: "everywhere",
    because: "The post may be held by a man or a woman.",
    instead: ["chair"],
    source: style,
  },
  {
    phrases: ["manpower"],
    where: "everywhere",
    because: "Women work too.",
    instead: ["staff"],
    source: style,
  },
  { phrases: ["mankind"], where: "everywhere", because: "It names one sex.", instead: ["people"], source: style },
  {
    phrases: ["he or she", "his or her", "him or her", "s he"],
    where: "everywhere",
    because: "“They” is shorter, and true of everyone.",
    instead: ["they", "their", "them"],
    source: style,
  },
  {
    phrases: ["sexual preference", "sexual preferences"],
    where: "everywhere",
    because: "It calls a choice what the Act protects as an orientation.",
    instead: ["sexual orientation"],
    source: act,
  },
];
