import type { InformationItem, ReasonCode } from "@equality/model";
import { aims } from "@equality/model/vocabulary";
import { bullets } from "./blocks.ts";
import { type Context, type FormalContext, find } from "./context.ts";
import { dataNotes } from "./parts/data-notes.ts";
import { currentEditions } from "./parts/editions.ts";
import { engagementBlocks } from "./parts/engagement.ts";
import { incidentBlocks } from "./parts/incidents.ts";
import { aimNarratives, informationBlocks, itemsOf } from "./parts/information.ts";
import { headingOf } from "./parts/objective.ts";
import { progressSaid } from "./parts/progress.ts";
import { reviewBlocks } from "./parts/review.ts";
import { aimOf, allOf, contentOf, dutiesOf, none } from "./provisions.ts";
import type { DocumentSection } from "./section.ts";

const informationDuty = /* @__PURE__ */ dutiesOf("equalityInformation", "annualEqualityReport", "mainstreamingReport");

export const reportsOf = ({ plan }: FormalContext) =>
  currentEditions(plan).filter(
    ({ kind, discharges }) => kind === "informationReport" || discharges.includes("equalityInformation"),
  );

/** Why the law asks for no content of some kind: the audit found that the check for it does not apply to any body. */
const sparedBy =
  (check: string) =>
  ({ published }: Context): ReasonCode | null => {
    const findings = published.audit.filter((result) => result.check === check).map(({ finding }) => finding);
    const [first] = findings;
    return first?.kind === "notApplicable" && findings.every(({ kind }) => kind === "notApplicable")
      ? first.because
      : null;
  };

/** What an item of information is about, by the section that tells it. */
const sectionOf = ({ plan }: FormalContext, item: InformationItem): "staff" | "payGap" | "outcomes" | "pupils" => {
  if (item.kind === "narrative") return item.limb === "employees" ? "staff" : "pupils";
  const { payGapFigure, kind, topic } = find(plan.measures, item.measure);
  if (payGapFigure !== undefined) return "payGap";
  if (item.limb === "employees") return "staff";
  return kind === "count" || topic === "intake" ? "pupils" : "outcomes";
};

/** Items told in a section. An account in words that serves an aim is told under that aim. */
const itemsIn = (about: FormalContext, section: ReturnType<typeof sectionOf>): readonly InformationItem[] =>
  itemsOf(about).filter(
    (item) => sectionOf(about, item) === section && !(item.kind === "narrative" && item.aims.length > 0),
  );

const figuresSection = (
  id: ReturnType<typeof sectionOf>,
  serves: DocumentSection<FormalContext>["serves"],
): DocumentSection<FormalContext> => ({
  id,
  heading: ({ words }) => words.information.headings[id],
  serves,
  tell: (about) => informationBlocks(about, about.words.information.headings[id], itemsIn(about, id)),
});

/**
 * The sections of an equality information report, in order.
 *
 * @example
 * ```ts
 * import { informationReportSections } from "@equality/render"
 *
 * informationReportSections.slice(0, 3).map(({ id }) => id) // => ["publication", "pupils", "staff"]
 * ```
 */
export const informationReportSections: readonly DocumentSection<FormalContext>[] = /* @__PURE__ */ (() => [
  {
    id: "publication",
    heading: ({ words }) => words.information.headings.publication,
    serves: informationDuty,
    tell: (about) => reviewBlocks(about, reportsOf(about)),
  },
  figuresSection("pupils", contentOf("othersAffectedInformation")),
  {
    ...figuresSection("staff", contentOf("employeeInformation")),
    spared: sparedBy("informationCoversEmployees"),
  },
  { ...figuresSection("payGap", dutiesOf("genderPayGap")), spared: sparedBy("payGapIsComplete") },
  figuresSection("outcomes", allOf(informationDuty, aimOf("advance"))),
  {
    id: "incidents",
    heading: ({ words }) => words.information.headings.incidents,
    serves: aimOf("eliminate", "foster"),
    tell: incidentBlocks,
  },
  ...aims.map(
    (aim): DocumentSection<FormalContext> => ({
      id: aim,
      heading: ({ words }) => words.information.headings[aim],
      serves: allOf(aimOf(aim), informationDuty),
      tell: (about) => [
        ...aimNarratives(about, aim),
        ...bullets(
          about.plan.objectives
            .filter(({ aims: served }) => served.some((one) => one.aim === aim))
            .filter(({ progress, outcome }) => progress !== undefined || outcome !== undefined)
            .map((objective) => [
              ...about.words.statement.objective({
                heading: headingOf(about, objective),
                printed: objective.statement,
              }),
              ...(objective.progress === undefined ? [] : progressSaid(about, objective.progress)),
              ...(objective.outcome === undefined
                ? []
                : about.words.objectives.outcome({ printed: objective.outcome })),
            ]),
        ),
      ],
    }),
  ),
  {
    id: "engagement",
    heading: ({ words }) => words.information.headings.engagement,
    serves: dutiesOf("engagement"),
    tell: engagementBlocks,
  },
  {
    id: "notes",
    heading: ({ words }) => words.information.headings.notes,
    serves: none,
    tell: dataNotes,
  },
])();
