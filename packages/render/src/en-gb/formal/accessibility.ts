import { strong } from "../../tree/build.ts";
import type { AccessibilityWording } from "../../wording/accessibility.ts";
import { phrase, say } from "../say.ts";
import { schoolKinds } from "./people.ts";

export const accessibility: AccessibilityWording = {
  headings: {
    period: phrase`Period, and what is next due`,
    curriculum: phrase`Taking part in the curriculum`,
    environment: phrase`The buildings and grounds`,
    information: phrase`Information for disabled pupils`,
    asked: phrase`Whom we asked`,
    resources: phrase`Money, staff and other resources set aside`,
  },
  purpose: {
    curriculum: [say`The purpose is that disabled pupils take a greater part in the curriculum.`],
    environment: [
      say`The purpose is a physical environment in which disabled pupils can take more advantage of education, benefits, facilities and services.`,
    ],
    information: [
      say`The purpose is that disabled pupils get information which others can readily read, within a reasonable time, and in ways that take account of their disabilities and of what they and their parents prefer.`,
    ],
  },
  barriers: [say`Barriers:`],
  nothingPlanned: [say`The plan names this purpose, and nothing that is to be done for it.`],
  resource: ({ action, told }) => [say`${strong(action)} ${told.join("; ")}`],
  school: ({ school, kind, body }) => [
    kind === null
      ? say`${school} is a school of ${body}.`
      : say`${school} is one of the ${schoolKinds[kind]} of ${body}.`,
  ],
};
