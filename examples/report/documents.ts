import type { PublishedAssessment } from "@equality/model";
import {
  accessibilityPlan,
  dutyStatement,
  impactAssessment,
  informationReport,
  objectives,
  policy,
  progressReport,
  type ToldDocument,
} from "@equality/render";
import { formalEnGb, ks2EnGb } from "@equality/render/en-gb";

/** What can be told of any plan: its bodies, the law, and what is next due. */
const ofAnyPlan = ["covers", "law", "meaning", "protected", "next"];

/** Whether the plan itself holds something for a document. */
const hasContent = ({ sections }: ToldDocument): boolean =>
  sections.some(
    ({ section, finding }) => !ofAnyPlan.includes(section) && finding.kind === "determined" && finding.value === "told",
  );

/** The page for children, the page about objectives, and each other document that the plan has content for, by name. */
export const documentsOf = (published: PublishedAssessment): Readonly<Record<string, ToldDocument>> => {
  const { schools, impactAssessments = [] } = published.plan;
  const others = {
    "duty-statement": dutyStatement(published, formalEnGb),
    policy: policy(published, formalEnGb),
    information: informationReport(published, formalEnGb),
    progress: progressReport(published, formalEnGb),
    ...Object.fromEntries(
      schools.map(({ id }) => [`accessibility-${id}`, accessibilityPlan(published, id, formalEnGb)]),
    ),
    ...Object.fromEntries(
      impactAssessments.map(({ id }) => [`impact-${id}`, impactAssessment(published, id, formalEnGb)]),
    ),
  };
  return {
    children: objectives(published, ks2EnGb),
    objectives: objectives(published, formalEnGb),
    ...Object.fromEntries(Object.entries(others).filter(([, document]) => hasContent(document))),
  };
};
