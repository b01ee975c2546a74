import type { Finding } from "@equality/model";
import { explain } from "@equality/render";
import { formalEnGb } from "@equality/render/en-gb";
import { plain } from "./plain.ts";

/** The explanation of a finding, in words. */
export const why = (finding: Finding<unknown>): string => plain(explain(finding, formalEnGb));
