import type { Measure } from "@equality/model";
import type { Topic } from "@equality/model/vocabulary";
import type { TopicsWording } from "../../wording/topics.ts";
import { about as ks2About } from "../ks2/about.ts";
import { counted as ks2Counted } from "../ks2/counted.ts";
import { to as ks2To, steps, topicsWith } from "../ks2/topics.ts";

/** At most seven words each, so that they fit after any step. */
const about: Readonly<Record<Topic, string>> = {
  ...ks2About,
  attainment: "how well children do",
  exclusions: "when children must stay away from school",
  prejudiceIncidents: "unkind acts about who people are",
  subjectChoice: "choosing what to learn",
  accessibility: "helping disabled people to take part",
  faith: "what people believe",
  publicLife: "having a say in things",
};

/** The same, after "we will" and after "we want to". */
const to: Readonly<Record<Topic, string>> = {
  ...ks2To,
  progress: "help every child keep learning more",
  attainment: "help every child do well",
  exclusions: "be fair when children must stay away",
  prejudiceIncidents: "act when people are unkind about others",
  mentalHealth: "help people look after their feelings",
  respect: "show respect to everyone",
  roleModels: "show children people to look up to",
  stereotypes: "stop unfair ideas about people",
  challengingDiscrimination: "speak up when someone is unfair",
  adaptiveTeaching: "teach in ways that help everyone",
  basicSkills: "teach reading, writing and maths well",
  resources: "give children good things to learn with",
  subjectChoice: "help children choose what to learn",
  enrichment: "help everyone join clubs and trips",
  community: "help children know all kinds of people",
  accessibility: "help disabled people to take part",
  auxiliaryAids: "give disabled children tools or helpers",
  faith: "respect what people believe",
  workforce: "have a fair mix of staff",
  dataAnalysis: "use facts to see what is fair",
  publicLife: "help more people have a say",
};

/** Those of whom a share tells how many there are, in at most five words. */
const counted: Partial<Record<Measure["better"], Partial<Record<Topic, string>>>> = {
  higher: {
    ...ks2Counted.higher,
    attainment: "do well",
    basicSkills: "know reading, writing and maths",
    enrichment: "join clubs and trips",
  },
  lower: { ...ks2Counted.lower, exclusions: "must stay away from school" },
};

export const topics: TopicsWording = {
  ...topicsWith(about, to, { ...steps, programme: "plan lessons about" }),
  counted: ({ topic, better }) => counted[better]?.[topic] ?? null,
};
