import type { Document } from "../tree/node.ts";
import type { ActionsWording } from "./actions.ts";
import type { AuditWording } from "./audit.ts";
import type { DocumentsWording } from "./documents.ts";
import type { DueWording } from "./due.ts";
import type { LawWording } from "./law.ts";
import type { ObjectivesWording } from "./objectives.ts";
import type { OpenWording } from "./open.ts";
import type { PageWording } from "./page.ts";
import type { PeopleWording } from "./people.ts";
import type { PolicyWording } from "./policy.ts";
import type { ShownWording } from "./shown.ts";
import type { TargetsWording } from "./targets.ts";
import type { TimeWording } from "./time.ts";
import type { TopicsWording } from "./topics.ts";

/**
 * The words of one language for one reader. A document decides which facts are told and in what order; a wording decides
 * how each is said. A phrase that is missing does not compile.
 *
 * To say one thing differently, spread a wording and the group the phrase is in. All that the other phrases say stays.
 */
export interface Wording {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly reader: Document["reader"];
  readonly shown: ShownWording;
  readonly people: PeopleWording;
  readonly topics: TopicsWording;
  readonly time: TimeWording;
  readonly page: PageWording;
  readonly objectives: ObjectivesWording;
  readonly targets: TargetsWording;
  readonly actions: ActionsWording;
  readonly policy: PolicyWording;
  readonly documents: DocumentsWording;
  readonly due: DueWording;
  readonly law: LawWording;
  readonly open: OpenWording;
  readonly audit: AuditWording;
}
