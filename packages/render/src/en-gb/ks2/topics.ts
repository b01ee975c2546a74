import type { Activity, Topic } from "../../wording/codes.ts";
import type { Phrase } from "../../wording/said.ts";
import type { TopicsWording } from "../../wording/topics.ts";
import { phrase, say } from "../say.ts";
import { about } from "./about.ts";

/** What is promised on a topic: fits after "we will" and after "we want to". */
const to: Readonly<Record<Topic, string>> = {
  attainment: "help every child do well in their work",
  progress: "help every child keep learning more",
  effort: "help children try their best",
  attendance: "help every child come to school",
  exclusions: "be fair when we tell a child to stay away from school",
  behaviour: "help everyone behave well",
  prejudiceIncidents: "act when someone is treated badly for who they are",
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
  challengingDiscrimination: "speak up when someone is treated unfairly",
  inclusion: "make sure nobody is left out",
  individualNeeds: "think about what each person needs",
  curriculum: "make our lessons work for everyone",
  teachingQuality: "make our teaching better",
  adaptiveTeaching: "teach in different ways, so that everyone can learn",
  basicSkills: "teach the main skills, such as reading and maths",
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

/** A step that is taken, after "we will" or "we want to". */
const steps: Readonly<Record<Activity, (what: string) => Phrase>> = {
  review: (what) => phrase`look again at ${what}`,
  campaign: (what) => phrase`tell people about ${what}`,
  training: (what) => phrase`train our staff about ${what}`,
  support: (what) => phrase`give help with ${what}`,
  analysis: (what) => phrase`look closely at ${what}`,
  intervention: (what) => phrase`give extra help with ${what}`,
  programme: (what) => phrase`plan lessons and events about ${what}`,
  council: (what) => phrase`set up a group to talk about ${what}`,
  consultation: (what) => phrase`ask people about ${what}`,
  communication: (what) => phrase`share more about ${what}`,
  publication: (what) => phrase`write about ${what} for everyone to read`,
  works: (what) => phrase`change our buildings to help with ${what}`,
  purchase: (what) => phrase`buy things that help with ${what}`,
  policyChange: (what) => phrase`change our rules about ${what}`,
  monitoring: (what) => phrase`keep checking ${what}`,
  partnership: (what) => phrase`work with others on ${what}`,
  other: (what) => phrase`work on ${what}`,
};

export const topics: TopicsWording = {
  about,
  to: ({ topic }) => to[topic],
  step: ({ activity, topics: [topic, ...others], promise }) => {
    const trainsStaff = activity === "training" && topic === "staffTraining";
    const first = trainsStaff ? phrase`train our staff` : steps[activity](about[topic ?? "other"]);
    return [say`We ${promise} ${first}.`, ...others.map((other) => say`We ${promise} look at ${about[other]} too.`)];
  },
};
