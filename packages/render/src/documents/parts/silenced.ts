import type { AuditResult } from "@equality/model";
import type { Block } from "../../tree/node.ts";
import { bullets, part } from "../blocks.ts";
import type { Context } from "../context.ts";
import { namedPart } from "../named-part.ts";
import { dayNode, roleNode } from "../nodes.ts";

/** What the audit found, or could not tell, and the body recorded that it lives with: by whose decision, and why. */
export const silencedPart = (context: Context): readonly Block[] => {
  const { audit: say } = context.words;
  return part(
    "silenced",
    say.heading,
    bullets(
      context.published.audit.filter(isOpen).flatMap(({ subject, remedy, silenced }) =>
        silenced === undefined
          ? []
          : [
              say.silenced({
                about: namedPart(context.plan, subject),
                remedy,
                by: roleNode(context, silenced.by),
                on: dayNode(context, silenced.on),
                because: silenced.because,
              }),
            ],
      ),
    ),
  );
};

const isOpen = ({ finding }: AuditResult): boolean =>
  finding.kind === "undetermined" || (finding.kind === "determined" && finding.value === "notMet");
