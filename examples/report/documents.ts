import type { PublishedAssessment, PublishedSeries } from "@equality/model";
import {
  accessibilityPlan,
  dutyStatement,
  dutyStatementSections,
  impactAssessment,
  informationReport,
  informationReportSections,
  objectives,
  objectivesSections,
  placedAfter,
  policy,
  progressReport,
  progressReportSections,
  type ToldDocument,
  withFigures,
} from "@equality/render";
import { childFigures, figuresSection, gapPlots, reviewTimelines, targetPath } from "@equality/render/charts";
import { formalEnGb, ks2EnGb } from "@equality/render/en-gb";
import { ks2 } from "@equality/render/readability";

/** What can be told of any plan: its bodies, the law, and what is next due. */
const ofAnyPlan = ["covers", "law", "meaning", "protected", "publication", "next", "timeline"];

/** Whether the plan itself holds something for a document. */
const hasContent = ({ sections }: ToldDocument): boolean =>
  sections.some(
    ({ section, finding }) => !ofAnyPlan.includes(section) && finding.kind === "determined" && finding.value === "told",
  );

/** The page for children, the page about objectives, and each other document that the plan has content for, by name. */
export const documentsOf = (
  published: PublishedAssessment,
  series: readonly PublishedSeries[],
): Readonly<Record<string, ToldDocument>> => {
  const { schools, measures, impactAssessments = [] } = published.plan;
  const timeline = figuresSection("timeline", reviewTimelines(published, formalEnGb), formalEnGb);
  const gaps = figuresSection(
    "gaps",
    measures.flatMap(({ id }) => gapPlots(published, id, formalEnGb)),
    formalEnGb,
  );
  const paths = series.map((one) => targetPath(published, one, formalEnGb)).filter((path) => path !== null);
  const others = {
    "duty-statement": dutyStatement(published, formalEnGb, placedAfter(dutyStatementSections, "dates", timeline)),
    policy: policy(published, formalEnGb),
    information: informationReport(published, formalEnGb, placedAfter(informationReportSections, "outcomes", gaps)),
    progress: progressReport(published, formalEnGb, withFigures(progressReportSections, paths)),
    ...Object.fromEntries(
      schools.map(({ id }) => [`accessibility-${id}`, accessibilityPlan(published, id, formalEnGb)]),
    ),
    ...Object.fromEntries(
      impactAssessments.map(({ id }) => [`impact-${id}`, impactAssessment(published, id, formalEnGb)]),
    ),
  };
  return {
    children: objectives(
      published,
      ks2EnGb,
      withFigures(objectivesSections, childFigures(published, series, ks2, ks2EnGb)),
    ),
    objectives: objectives(published, formalEnGb, withFigures(objectivesSections, paths)),
    ...Object.fromEntries(Object.entries(others).filter(([, document]) => hasContent(document))),
  };
};
