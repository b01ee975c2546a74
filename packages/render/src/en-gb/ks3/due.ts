import type { DueWording } from "../../wording/due.ts";
import { due as ks2 } from "../ks2/due.ts";
import { phrase } from "../say.ts";

export const due: DueWording = {
  ...ks2,
  caption: phrase`What we must publish or check next`,
  duty: {
    ...ks2.duty,
    equalityInformation: "facts and figures about equality",
    equalityObjectives: "equality objectives, a list of things to make better",
    accessibilityPlan: "a plan that helps disabled pupils take part",
    senInformationReport: "facts about help for pupils with special educational needs",
    pupilPremiumStrategy: "a plan for extra money that helps some pupils",
    behaviourPolicy: "rules about behaviour",
    medicalConditionsPolicy: "rules that help pupils with health conditions",
  },
};
