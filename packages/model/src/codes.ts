export { type AttendanceCode, attendanceCodes } from "./codes/attendance.ts";
export type {
  CodeRow,
  CodeSet,
  CodeSource,
  MissingReason,
  RollUpScheme,
  RollUpSchemes,
  RollUpTarget,
} from "./codes/code-set.ts";
export { type Decoded, decode } from "./codes/decode.ts";
export { type EstablishmentTypeCode, establishmentTypeCodes } from "./codes/establishment-type.ts";
export { type EthnicityCode, ethnicityCodes } from "./codes/ethnicity.ts";
export { type EthnicityExtendedCode, ethnicityExtendedCodes } from "./codes/ethnicity-extended.ts";
export { type ExclusionReasonCode, exclusionReasonCodes } from "./codes/exclusion-reason.ts";
export { type FirstLanguageCode, firstLanguageCodes } from "./codes/first-language.ts";
export { type FsmCategoryCode, fsmCategoryCodes } from "./codes/fsm-category.ts";
export { type PupilPremiumCode, pupilPremiumCodes } from "./codes/pupil-premium.ts";
export { type RolledUp, rollUp } from "./codes/roll-up.ts";
export { type SenProvisionCode, senProvisionCodes } from "./codes/sen-provision.ts";
export { type SenTypeCode, senTypeCodes } from "./codes/sen-type.ts";
export { type SexCode, sexCodes } from "./codes/sex.ts";
export { type UpnLevel, type UpnProblem, upnKind, upnProblems } from "./codes/upn.ts";
export { type YearGroupCode, yearGroupCodes } from "./codes/year-group.ts";
export type { Confidence } from "./vocabulary/confidence.ts";
