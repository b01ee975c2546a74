export { audit } from "./audit/audit.ts";
export { auditWith } from "./audit/audit-with.ts";
export type { AuditRecord, Check, Verdict } from "./audit/check.ts";
export { type CheckId, checks } from "./audit/checks.ts";
