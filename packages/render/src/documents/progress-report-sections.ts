import type { Objective } from "@equality/model";
import { sentence, table } from "../tree/build.ts";
import type { Block } from "../tree/node.ts";
import type { Said } from "../wording/said.ts";
import { bullets, byLabel, cell, part, said } from "./blocks.ts";
import type { FormalContext } from "./context.ts";
import { numberNode, roleNode, timeFacts } from "./nodes.ts";
import { changeBlocks } from "./parts/changes.ts";
import { decisionSaid } from "./parts/decisions.ts";
import { currentEditions } from "./parts/editions.ts";
import { withheldBlocks } from "./parts/lead.ts";
import { findingOf } from "./parts/measured.ts";
import { headingOf, schoolsSaid } from "./parts/objective.ts";
import { progressSaid } from "./parts/progress.ts";
import { reviewBlocks } from "./parts/review.ts";
import { progressFound } from "./parts/target-progress.ts";
import { picturesOf } from "./parts/targets.ts";
import { allOf, contentOf, dutiesOf } from "./provisions.ts";
import type { DocumentSection } from "./section.ts";

const yearly = /* @__PURE__ */ (() =>
  allOf(dutiesOf("generalDuty"), dutiesOf("equalityInformation", "equalityOutcomesProgress")))();

/** The objectives of documents that stand: those of earlier editions are not reported on. */
const objectivesOf = ({ plan }: FormalContext): readonly Objective[] => {
  const documents = currentEditions(plan);
  return plan.objectives.filter(({ document }) => documents.some(({ id }) => id === document));
};

export const reportsOf = ({ plan }: FormalContext) =>
  currentEditions(plan).filter(({ kind }) => kind === "progressReport");

const summaryBlocks = (about: FormalContext): readonly Block[] => {
  const { columns, caption, noTarget, ...say } = about.words.progress.summary;
  const objectives = objectivesOf(about);
  if (objectives.length === 0) return [];
  const statusOf = (target: string): Said => {
    const finding = findingOf(about, target);
    if (finding?.kind === "determined")
      return say.status({ status: about.words.progress.status[finding.value.status] });
    return finding?.kind === "notApplicable" ? about.words.open.reason[finding.because] : say.cannotTell;
  };
  return [
    table(
      caption,
      [columns.target, columns.objective, columns.status],
      objectives.flatMap((objective) => {
        const schools = schoolsSaid(about, objective);
        const heading = cell([
          sentence(...headingOf(about, objective), ...(schools.length === 0 ? [] : ["."])),
          ...schools,
        ]);
        return objective.targets.length === 0
          ? [[cell(noTarget), heading, cell(reportedSaid(about, objective))]]
          : objective.targets.map(({ id, printed }) => [printed, heading, cell(statusOf(id))]);
      }),
    ),
  ];
};

/** How far an objective has come, as its document says it: of itself, or of its actions. */
const reportedSaid = (about: FormalContext, { progress, actions }: Objective): Said => {
  const { summary, actions: say } = about.words.progress;
  const reported = progress === undefined ? [] : progressSaid(about, progress);
  if (reported.length > 0) return reported;
  return actions.some((action) => action.progress !== undefined) ? summary.byAction : say.notReported;
};

const objectiveBlocks = (about: FormalContext, objective: Objective): readonly Block[] => {
  const { words } = about;
  const { id, statement, targets, progress, outcome } = objective;
  return part(
    `progress-${id}`,
    headingOf(about, objective),
    said([sentence(statement), ...schoolsSaid(about, objective)]),
    bullets(
      targets.map((target) =>
        byLabel([
          ...words.targets.printed({ printed: target.printed }),
          ...progressFound(about, target),
          ...(target.kind === "milestone" && target.progress !== undefined ? progressSaid(about, target.progress) : []),
        ]),
      ),
    ),
    picturesOf(about, objective),
    progress === undefined ? [] : said(progressSaid(about, progress)),
    outcome === undefined ? [] : said(words.objectives.outcome({ printed: outcome })),
    actionTable(about, objective),
  );
};

/** The actions of an objective with how far each has come; the rest of them is in the action plan. */
const actionTable = (about: FormalContext, { actions }: Objective): readonly Block[] => {
  const { actions: say } = about.words;
  const { caption, columns, notReported } = about.words.progress.actions;
  if (actions.length === 0) return [];
  return [
    table(
      caption({ count: numberNode(about, actions.length) }),
      [columns.action, columns.who, columns.when, columns.progress],
      actions.map(({ text, responsible, timeFrame, progress }) => {
        const reported = progress ? progressSaid(about, progress) : [];
        return [
          text,
          cell(
            responsible
              ? say.roles({ roles: responsible.map((role) => roleNode(about, role)) })
              : say.blank.responsible,
          ),
          cell(timeFrame ? about.words.time.frame(timeFacts(about, timeFrame)) : say.blank.timeFrame),
          cell(reported.length === 0 ? notReported : reported),
        ];
      }),
    ),
  ];
};

/**
 * The sections of a yearly progress report, in order.
 *
 * @example
 * ```ts
 * import { progressReportSections } from "@equality/render"
 *
 * progressReportSections.map(({ id }) => id) // => ["summary", "changes", "objectives", "decisions", "next"]
 * ```
 */
export const progressReportSections: readonly DocumentSection<FormalContext>[] = /* @__PURE__ */ (() => [
  {
    id: "summary",
    heading: ({ words }) => words.progress.headings.summary,
    serves: yearly,
    tell: summaryBlocks,
  },
  {
    id: "changes",
    heading: ({ words }) => words.progress.headings.changes,
    serves: contentOf("specificAndMeasurable"),
    tell: (about) => changeBlocks(about, objectivesOf(about)),
  },
  {
    id: "objectives",
    heading: ({ words }) => words.progress.headings.objectives,
    serves: yearly,
    tell: (about) => [
      ...objectivesOf(about).flatMap((objective) => objectiveBlocks(about, objective)),
      ...withheldBlocks(about, objectivesOf(about)),
    ],
  },
  {
    id: "decisions",
    heading: ({ words }) => words.progress.headings.decisions,
    serves: dutiesOf("generalDuty", "impactAssessment"),
    tell: (about) => bullets((about.plan.impactAssessments ?? []).map((one) => decisionSaid(about, one))),
  },
  {
    id: "next",
    heading: ({ words }) => words.progress.headings.next,
    serves: dutiesOf("equalityInformation", "equalityObjectives", "equalityOutcomes"),
    tell: (about) => reviewBlocks(about, currentEditions(about.plan)),
  },
])();
