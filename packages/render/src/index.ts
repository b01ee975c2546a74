export { accessibilityPlan } from "./documents/accessibility-plan.ts";
export { accessibilityPlanSections, type OfSchool } from "./documents/accessibility-plan-sections.ts";
export { assumed } from "./documents/assumed.ts";
export type { Context, FormalContext } from "./documents/context.ts";
export { dutyStatement } from "./documents/duty-statement.ts";
export { dutyStatementSections } from "./documents/duty-statement-sections.ts";
export { impactAssessment } from "./documents/impact-assessment.ts";
export { impactAssessmentSections, type OfAssessment } from "./documents/impact-assessment-sections.ts";
export { informationReport } from "./documents/information-report.ts";
export { informationReportSections } from "./documents/information-report-sections.ts";
export { objectives } from "./documents/objectives.ts";
export { type OfDocument, objectivesSections } from "./documents/objectives-sections.ts";
export { policy } from "./documents/policy.ts";
export { policySections } from "./documents/policy-sections.ts";
export { progressReport } from "./documents/progress-report.ts";
export { progressReportSections } from "./documents/progress-report-sections.ts";
export {
  type DocumentSection,
  placedAfter,
  placedBefore,
  type SectionFinding,
  type ToldDocument,
} from "./documents/section.ts";
export { withFigures } from "./documents/with-figures.ts";
export { explain } from "./explain.ts";
export { styleSheet } from "./html/style-sheet.ts";
export { type Theme, type ThemeProperty, themeSheet } from "./html/theme.ts";
export { toHtml, toHtmlFragment } from "./html/to-html.ts";
export { toMarkdown } from "./markdown/to-markdown.ts";
export { toText } from "./text/to-text.ts";
export type {
  Block,
  Cell,
  Concept,
  DateNode,
  Document,
  Figure,
  Heading,
  Inline,
  Link,
  List,
  ListItem,
  Note,
  NumberNode,
  Paragraph,
  PromiseNode,
  RoleNode,
  Section,
  Sentence,
  Strong,
  Table,
  Text,
} from "./tree/node.ts";
export type { RemedyWording } from "./wording/audit.ts";
export type { ExplanationWording, FiguresOf } from "./wording/explanation.ts";
export type { FormalWording } from "./wording/formal.ts";
export type { Wording } from "./wording/wording.ts";
