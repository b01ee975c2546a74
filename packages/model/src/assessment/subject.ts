import * as z from "zod/mini";
import { Id } from "../id.ts";
import type { Named } from "../named.ts";
import { subjectKinds } from "../vocabulary/finding-code.ts";

const subject = z.strictObject({ kind: z.enum(subjectKinds), id: Id });
export interface SubjectSchema extends Named<typeof subject> {}
/** What a question, a finding or a problem is about: a part of the plan, by its id. */
export const Subject: SubjectSchema = subject;
export interface Subject extends z.infer<typeof Subject> {}
