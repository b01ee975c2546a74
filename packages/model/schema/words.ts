import { People } from "../src/plan/groups.ts";
import { ExclusionReason } from "../src/summary.ts";
import { accessibilityPlanPurposes } from "../src/vocabulary/accessibility-plan.ts";
import { aims } from "../src/vocabulary/aim.ts";
import { bodyKinds } from "../src/vocabulary/body-kind.ts";
import { documentKinds, earlyReviewReasons, lifecycleEvents } from "../src/vocabulary/document-kind.ts";
import { duties } from "../src/vocabulary/duty.ts";
import { assumptionReasons, auditFacts, questionCodes, subjectKinds } from "../src/vocabulary/finding-code.ts";
import { gapReasons } from "../src/vocabulary/gap.ts";
import { groups } from "../src/vocabulary/group.ts";
import { jurisdictions } from "../src/vocabulary/jurisdiction.ts";
import { payGapFigures } from "../src/vocabulary/pay-gap-figure.ts";
import { protectedCharacteristics } from "../src/vocabulary/protected-characteristic.ts";
import { responsibilityKinds, roleKinds } from "../src/vocabulary/role-kind.ts";
import { posts, schoolKinds } from "../src/vocabulary/school-kind.ts";
import { terms } from "../src/vocabulary/term.ts";
import { activities, topics } from "../src/vocabulary/topic.ts";

/** Closed lists of words that several fields share, by the names they have in the schemas. */
export const words: Readonly<Record<string, { readonly words: readonly string[]; readonly about: string }>> = {
  AccessibilityPlanPurpose: { words: accessibilityPlanPurposes, about: "The three purposes of an accessibility plan." },
  Activity: { words: activities, about: "Kinds of step or activity." },
  Aim: { words: aims, about: "The three aims of the public sector equality duty." },
  AssumptionReason: { words: assumptionReasons, about: "What suggests an answer to an open question." },
  AuditFact: { words: auditFacts, about: "What an audit check can look for." },
  BodyKind: { words: bodyKinds, about: "Kinds of body that equality law binds in schools." },
  DocumentKind: { words: documentKinds, about: "What a document is, by the use a reader makes of it." },
  Duty: { words: duties, about: "The duties that the statute tables know." },
  EarlyReviewReason: { words: earlyReviewReasons, about: "What makes a review fall earlier than its cycle." },
  ExclusionReason: { words: ExclusionReason.options, about: "Why a row does not count towards a measure." },
  GapReason: { words: gapReasons, about: "Why a gap has no estimate or no interval." },
  Jurisdiction: { words: jurisdictions, about: "The four nations." },
  LifecycleEventKind: { words: lifecycleEvents, about: "What can happen to a document." },
  NonStatutoryGroup: { words: groups, about: "Groups other than by a protected characteristic itself." },
  PayGapFigure: { words: payGapFigures, about: "The six figures of an English gender pay gap report." },
  People: { words: People.options, about: "Whom a figure counts." },
  Post: { words: posts, about: "Kinds of post that a workforce target can name." },
  ProtectedCharacteristic: {
    words: protectedCharacteristics,
    about: "The nine protected characteristics of the Equality Act 2010.",
  },
  QuestionCode: { words: questionCodes, about: "Questions that a rule can leave open." },
  ResponsibilityKind: { words: responsibilityKinds, about: "What a role can be responsible for." },
  RoleKind: { words: roleKinds, about: "Who does something, by the part they play." },
  SchoolKind: { words: schoolKinds, about: "Kinds of school." },
  SubjectKind: { words: subjectKinds, about: "Parts of a plan that a finding can be about." },
  Term: { words: terms, about: "Terms of a school year: three long ones, or six half-length ones." },
  Topic: { words: topics, about: "What something is about." },
};
