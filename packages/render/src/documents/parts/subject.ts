import type { Target } from "@equality/model";
import type { Topic } from "@equality/model/vocabulary";
import type { SubjectFacts } from "../../wording/targets.ts";
import { type Context, find } from "../context.ts";
import { comparatorPhrase, populationPhrase } from "../people.ts";

/** What a target speaks of. What it is about is left out where the objective is mainly about the same and a group narrows it. */
export const subjectFacts = (
  context: Context,
  target: Extract<Target, { subject: unknown }>,
  mainTopic: Topic | undefined,
): SubjectFacts => {
  const { plan, words } = context;
  const { subject } = target;
  const measure = subject.measure === undefined ? null : find(plan.measures, subject.measure);
  const topic = measure?.topic ?? null;
  const everyone = subject.kind === "value" && subject.population.kind === "everyone";
  const about = topic === null || (topic === mainTopic && !everyone) ? null : words.topics.about[topic];
  const shared = {
    measure: measure?.kind ?? null,
    about,
    counted: measure?.kind === "proportion" ? words.topics.counted(measure) : null,
  };
  return subject.kind === "value"
    ? {
        ...shared,
        kind: subject.kind,
        population: populationPhrase(context, subject.population),
        everyone,
      }
    : {
        ...shared,
        kind: subject.kind,
        group: populationPhrase(context, subject.group),
        comparator: comparatorPhrase(context, subject.comparator),
        comparedWith: subject.comparator.kind,
      };
};
