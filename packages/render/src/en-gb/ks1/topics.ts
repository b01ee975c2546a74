import type { Activity, Topic } from "@equality/model/vocabulary";
import type { TopicsWording } from "../../wording/topics.ts";
import { topics as ks2Lower } from "../ks2-lower/topics.ts";
import { say } from "../say.ts";

const steps: Readonly<Record<Activity, string>> = {
  review: "look again",
  campaign: "tell more people",
  training: "train our staff",
  support: "give people more help",
  analysis: "look closely",
  intervention: "give extra help",
  programme: "plan lessons",
  council: "set up a new group",
  consultation: "ask people",
  communication: "share more",
  publication: "write for everyone",
  works: "change our buildings",
  purchase: "buy new things",
  policyChange: "change our rules",
  monitoring: "keep checking",
  partnership: "work with others",
  other: "do something",
};

const to: Partial<Record<Topic, string>> = {
  recruitment: "choose new staff fairly",
  decisions: "be fair when we choose things",
  planning: "plan to be fair",
};

/** What is done, and then what it is about. */
export const topics: TopicsWording = {
  ...ks2Lower,
  to: (facts) => to[facts.topic] ?? ks2Lower.to(facts),
  step: ({ activity, topics: all, promise }) => [
    say`We ${promise} ${steps[activity]}.`,
    ...all.map(({ about }) => say`It is about ${about}.`),
  ],
};
