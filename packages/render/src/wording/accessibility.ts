import type { AccessibilityPlanPurpose, SchoolKind } from "@equality/model/vocabulary";
import type { Phrase, Said } from "./said.ts";

type AccessibilityHeading = "period" | AccessibilityPlanPurpose | "asked" | "resources";

/** The accessibility plan of one school. */
export interface AccessibilityWording {
  readonly headings: Readonly<Record<AccessibilityHeading, Phrase>>;
  /** What the purpose is, said at the top of its section. */
  readonly purpose: Readonly<Record<AccessibilityPlanPurpose, Said>>;
  readonly barriers: Said;
  /** The purpose is named in the plan, and nothing is to be done for it. */
  readonly nothingPlanned: Said;
  readonly resource: (facts: { readonly action: string; readonly told: readonly string[] }) => Said;
  /** Which school it is the plan of. `kind` is null where the record does not say. */
  readonly school: (facts: {
    readonly school: string;
    readonly kind: SchoolKind | null;
    readonly body: string;
  }) => Said;
}
