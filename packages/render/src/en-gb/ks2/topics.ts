import type { Activity, Topic } from "@equality/model/vocabulary";
import type { PromiseNode } from "../../tree/node.ts";
import type { Said } from "../../wording/said.ts";
import type { TopicsWording } from "../../wording/topics.ts";
import { say } from "../say.ts";
import { about } from "./about.ts";
import { counted } from "./counted.ts";
import { weAlso } from "./we-also.ts";

/** What is promised on a topic: fits after "we will" and after "we want to". */
type PromiseWords = Readonly<Record<Topic, string>>;

export const to: PromiseWords = {
  attainment: "help every child do well in their work",
  progress: "help every child keep learning more",
  effort: "help children try their best",
  attendance: "help every child come to school",
  exclusions: "be fair when we tell a child to stay away from school",
  behaviour: "help everyone behave well",
  prejudiceIncidents: "act when people treat someone badly for who they are",
  bullying: "stop bullying",
  safety: "keep everyone safe",
  wellbeing: "help people feel happy and healthy",
  mentalHealth: "help people look after their minds and feelings",
  belonging: "help everyone feel that they belong",
  respect: "show respect and help others to show it",
  understandingDiversity: "help everyone learn how people are different",
  goodRelations: "help people get on well together",
  roleModels: "show children people they can look up to",
  stereotypes: "stop unfair ideas about what people can be",
  challengingDiscrimination: "speak up when people are unfair to someone",
  inclusion: "leave nobody out",
  individualNeeds: "think about what each person needs",
  curriculum: "make our lessons work for everyone",
  teachingQuality: "make our teaching better",
  adaptiveTeaching: "teach in different ways, so that everyone can learn",
  basicSkills: "teach what everyone needs, such as reading and maths",
  resources: "give children the right things to learn with",
  subjectChoice: "help children choose what they like to study",
  enrichment: "help everyone join in with clubs, trips and other extras",
  participation: "help everyone take part in school life",
  intake: "make our schools open to everyone",
  outreach: "work with people outside our schools",
  families: "make every family feel welcome",
  community: "help children learn to live with all kinds of people",
  accessibility: "make it easier for disabled people to take part",
  reasonableAdjustments: "make changes that help disabled people",
  auxiliaryAids: "give disabled children the tools or helpers they need",
  earlyHelp: "find out early who needs help",
  faith: "respect what people believe and where they come from",
  fairTreatment: "treat everyone fairly",
  accessToInformation: "give people the facts they need",
  recruitment: "choose new staff in a fair way",
  workforce: "have a fair mix of people working in our schools",
  staffTraining: "help our staff learn more",
  staffing: "be fair about where our staff work",
  pay: "pay our staff fairly",
  policies: "have fair rules",
  decisions: "think about fairness when we make choices",
  dataAnalysis: "use facts and numbers to see what is fair",
  planning: "put fairness into our plans",
  objectivesProgress: "check how these plans are going",
  concerns: "listen and act when someone is worried",
  publicLife: "help more people have a say in how things are run",
  law: "follow the law about fairness",
  other: "do something that our full plan explains",
};

/** A step that is taken: after "we will" or "we want to", and before what it is about. */
export type StepWords = Readonly<Record<Activity, string>>;

export const steps: StepWords = {
  review: "look again at",
  campaign: "tell more people about",
  training: "train our staff",
  support: "give people more help",
  analysis: "look closely at",
  intervention: "give extra help",
  programme: "plan lessons or talks about",
  council: "set up a new group",
  consultation: "ask people about",
  communication: "share more about",
  publication: "write for everyone about",
  works: "change our buildings",
  purchase: "buy new things",
  policyChange: "change our rules about",
  monitoring: "keep checking",
  partnership: "work with others on",
  other: "work on",
};

/** Steps that are told in a sentence of their own, before what they are about. */
const standAlone: readonly Activity[] = ["training", "support", "intervention", "council", "works", "purchase"];

/** Steps that say already what they are about. */
const sayAll: Partial<Record<Topic, Partial<Record<Activity, string>>>> = {
  staffTraining: { training: "train our staff" },
  curriculum: { programme: "think about what we teach in lessons" },
};

const stepSaid = (step: string, activity: Activity, topic: Topic, what: string, promise: PromiseNode): Said => {
  const all = sayAll[topic]?.[activity];
  if (all !== undefined) return [say`We ${promise} ${all}.`];
  return standAlone.includes(activity)
    ? [say`We ${promise} ${step}.`, say`It is about ${what}.`]
    : [say`We ${promise} ${step} ${what}.`];
};

const purposes: TopicsWording["purposes"] = {
  curriculum: { about: "joining in with lessons", to: "help disabled children join in with lessons" },
  environment: { about: "buildings that are easy to use", to: "make our buildings easier for disabled people" },
  information: { about: "ways to get the facts", to: "help disabled children get the facts" },
};

/** Words for topics: what each is about, what is promised on it, and the steps that are taken. */
export const topicsWith = (
  what: Readonly<Record<Topic, string>>,
  promised: PromiseWords,
  taken: StepWords,
): TopicsWording => ({
  about: what,
  counted: ({ topic, better }) => counted[better]?.[topic] ?? null,
  to: ({ topic }) => promised[topic],
  purposes,
  step: ({ activity, topics: all, promise }) =>
    all.flatMap(({ topic, about: one }, i) =>
      i === 0 ? stepSaid(taken[activity], activity, topic, one, promise) : [say`${weAlso(promise)} look at ${one}.`],
    ),
});

export const topics = topicsWith(about, to, steps);
