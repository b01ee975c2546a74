import type { AccessibilityWording } from "./accessibility.ts";
import type { ExplanationWording } from "./explanation.ts";
import type { ImpactWording } from "./impact.ts";
import type { InformationWording } from "./information.ts";
import type { OutlineWording } from "./outline.ts";
import type { ProgressWording } from "./progress.ts";
import type { StatementWording } from "./statement.ts";
import type { Wording } from "./wording.ts";

/**
 * A wording that has words for the documents written for adults too: the duty statement, the policy, the equality
 * information report, the progress report, the accessibility plan and the impact assessment. A wording for children need
 * not have them.
 */
export interface FormalWording extends Wording, ExplanationWording {
  readonly outline: OutlineWording;
  readonly statement: StatementWording;
  readonly information: InformationWording;
  readonly accessibility: AccessibilityWording;
  readonly impact: ImpactWording;
  readonly progress: ProgressWording;
}
