import type { IncidentCount } from "@equality/model";
import { table } from "../../tree/build.ts";
import type { Block } from "../../tree/node.ts";
import { cell, said } from "../blocks.ts";
import { type FormalContext, find } from "../context.ts";
import { timeFacts } from "../nodes.ts";
import { groupFacts } from "../people.ts";
import { figureFacts } from "./information.ts";

/** Recorded incidents, by what the prejudice was about, with a note where recording changed. */
export const incidentBlocks = (context: FormalContext): readonly Block[] => {
  const { plan, words } = context;
  const { incidents: say, figure, figures, period } = words.information;
  const incidents = plan.incidents ?? [];
  if (incidents.length === 0) return [];
  return [
    table(
      say.caption,
      [say.columns.about, say.columns.form, say.columns.count, say.columns.period, say.columns.source],
      incidents.map((incident) => [
        cell(
          say.about({
            about: aboutOf(context, incident),
            school: incident.school === undefined ? null : find(plan.schools, incident.school).name,
          }),
        ),
        cell(say.form(incident.form ?? null)),
        cell(figure(figureFacts(context, incident.count, "count"))),
        cell(period(timeFacts(context, incident.period))),
        cell(figures.source({ printed: incident.source })),
      ]),
    ),
    ...incidents.flatMap(({ period: at, recordingChanged }) =>
      recordingChanged === undefined
        ? []
        : said(say.recordingChanged({ period: timeFacts(context, at), printed: recordingChanged })),
    ),
  ];
};

const aboutOf = (context: FormalContext, { about }: IncidentCount): string | null => {
  switch (about.kind) {
    case "characteristic":
      return context.words.people.characteristic[about.characteristic];
    case "group":
      return context.words.people.group(groupFacts(context, about.group, "pupils"));
    case "notRecorded":
      return null;
  }
};
