import type { Topic } from "@equality/model/vocabulary";
import type { TopicsWording } from "../../wording/topics.ts";
import { topics as ks2 } from "../ks2/topics.ts";

/** Where pupils of 11 to 14 know the real word, or are no children. */
const about: Partial<Record<Topic, string>> = {
  attainment: "how well pupils do in their work",
  progress: "how much pupils learn each year",
  effort: "how hard pupils try",
  attendance: "how often pupils come to school",
  exclusions: "suspensions and exclusions from school",
  prejudiceIncidents: "what we do when someone faces prejudice",
  wellbeing: "health and happiness",
  mentalHealth: "mental health",
  understandingDiversity: "how people differ",
  goodRelations: "how people get on with each other",
  stereotypes: "stereotypes about what people can be",
  challengingDiscrimination: "speaking up against unfair treatment",
  intake: "who joins our schools",
  faith: "what people believe and where they come from",
};

/** The same, after "we will" and after "we want to". */
const to: Partial<Record<Topic, string>> = {
  attainment: "help every pupil do well in their work",
  progress: "help every pupil keep learning more",
  effort: "help pupils try their best",
  attendance: "help every pupil come to school",
  exclusions: "be fair when we suspend or exclude a pupil",
  prejudiceIncidents: "act when someone faces prejudice for who they are",
  mentalHealth: "help people look after their mental health",
  understandingDiversity: "help everyone understand how people differ",
  roleModels: "show pupils people they can look up to",
  stereotypes: "challenge stereotypes about what people can be",
  challengingDiscrimination: "speak up against unfair treatment",
  resources: "give pupils the right things to learn with",
  subjectChoice: "help pupils choose subjects freely",
  community: "help pupils learn to live with all kinds of people",
  auxiliaryAids: "give disabled pupils the equipment or helpers they need",
};

export const topics: TopicsWording = {
  ...ks2,
  about: { ...ks2.about, ...about },
  to: (facts) => to[facts.topic] ?? ks2.to(facts),
};
