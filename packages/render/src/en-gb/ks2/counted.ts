import type { Measure } from "@equality/model";
import type { Topic } from "@equality/model/vocabulary";

/**
 * Those of whom a proportion tells how many there are: after "how many children". A topic and which way is better say it;
 * topics of which that could be more than one thing are left out.
 */
export const counted: Partial<Record<Measure["better"], Partial<Record<Topic, string>>>> = {
  higher: {
    attainment: "do well in their work",
    progress: "keep learning more",
    effort: "try their best",
    attendance: "come to school often",
    behaviour: "behave well",
    safety: "feel safe",
    wellbeing: "feel happy and healthy",
    belonging: "feel that they belong",
    basicSkills: "do well in reading, writing and maths",
    enrichment: "join in with clubs, trips and other extras",
    participation: "take part in school life",
  },
  lower: {
    attendance: "miss a lot of school",
    exclusions: "are told to stay away from school",
    bullying: "are bullied",
  },
};
