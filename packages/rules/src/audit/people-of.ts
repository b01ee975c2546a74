import type { EqualityPlan, Objective, People } from "@equality/model";
import { type PeopleKind, peopleKinds } from "@equality/model/vocabulary";
import { groupsOf, populationsOf } from "./groups-of.ts";

/** Which of the duty's three kinds of people are meant. The tables do not say which of them governors are. */
const kinds: Readonly<Record<People, readonly PeopleKind[]>> = {
  pupils: ["pupils"],
  applicants: ["pupils"],
  staff: ["staff"],
  jobApplicants: ["staff"],
  parents: ["serviceUsers"],
  governors: [],
  everyone: peopleKinds,
};

/** The kinds of people that an objective is about, by its targets and the posts it names; empty where nothing tells. */
export const peopleOf = (objective: Objective, plan: EqualityPlan): PeopleKind[] => {
  const named = groupsOf(objective);
  const employed = plan.groups.some(
    ({ id, means }) =>
      named.includes(id) && means.kind === "post" && means.post !== "governors" && means.post !== "trustees",
  );
  const found = populationsOf(objective.targets).flatMap(({ people }) => kinds[people]);
  return peopleKinds.filter((kind) => found.includes(kind) || (employed && kind === "staff"));
};
