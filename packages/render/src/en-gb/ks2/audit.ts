import type { AuditWording } from "../../wording/audit.ts";
import { phrase } from "../say.ts";

/** Children are told what is missing where it is missing, and not of the audit itself. */
export const audit: AuditWording = { heading: phrase`What we leave as it is`, silenced: () => [] };
