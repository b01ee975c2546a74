import type { AuditWording } from "../../wording/audit.ts";
import { label, phrase, say } from "../say.ts";
import { remedies } from "./remedies.ts";

export const audit: AuditWording = {
  heading: phrase`Known, and left as it is`,
  silenced: ({ about, remedy, by, on, because }) => [
    ...(about === null ? [] : [say`“${about}”.`]),
    ...(isRemedy(remedy) ? [say`${label("Advised")} ${remedies[remedy]}`] : []),
    say`${label("Left as it is")} by decision of ${by} on ${on}, because: ${because}`,
  ],
};

/** Checks of a body's own may have remedies of which there are no words here. */
const isRemedy = (code: string): code is keyof typeof remedies => Object.hasOwn(remedies, code);
