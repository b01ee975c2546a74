import type { Aim, AimLimb } from "@equality/model/vocabulary";
import { sentence, strong } from "../../tree/build.ts";
import type { StatementWording } from "../../wording/statement.ts";
import { asPrinted, phrase, say } from "../say.ts";
import { citationPhrase } from "./citation.ts";

/** Each aim in our words, and in those of section 149(1). */
const aims: Readonly<Record<Aim, { readonly plain: string; readonly act: string }>> = {
  eliminate: {
    plain: "stop unlawful treatment",
    act: "eliminate discrimination, harassment, victimisation and any other conduct that is prohibited by or under this Act",
  },
  advance: {
    plain: "give everyone a fair chance",
    act: "advance equality of opportunity between persons who share a relevant protected characteristic and persons who do not share it",
  },
  foster: {
    plain: "help people to get on well",
    act: "foster good relations between persons who share a relevant protected characteristic and persons who do not share it",
  },
};

const limbs: Readonly<Record<AimLimb, string>> = {
  removeDisadvantage: "remove or lessen disadvantages that people suffer because of a characteristic they share",
  meetNeeds: "meet needs of people who share a characteristic, where those differ from the needs of others",
  encourageParticipation:
    "encourage people who share a characteristic to take part in public life, and wherever else few of them do",
  meetDisabledPeoplesNeeds: "in meeting the needs of disabled people, take account of their disabilities",
  tacklePrejudice: "tackle prejudice",
  promoteUnderstanding: "promote understanding",
};

export const statement: StatementWording = {
  headings: {
    covers: phrase`Who we are and whom this covers`,
    law: phrase`What the law asks`,
    meaning: phrase`What advancing equality and fostering good relations mean`,
    protected: phrase`Who is protected`,
    eliminate: phrase`How we eliminate discrimination, harassment and victimisation`,
    advance: phrase`How we advance equality of opportunity`,
    foster: phrase`How we foster good relations`,
    decisions: phrase`How we decide`,
    roles: phrase`Who does what`,
    training: phrase`Training`,
    complaints: phrase`Concerns and complaints`,
    monitoring: phrase`How we watch what comes of it`,
    dates: phrase`Reviews, and what is next due`,
    mission: phrase`Mission and values`,
    parents: phrase`Our commitment to parents and carers`,
    pupils: phrase`Our commitment to pupils, and what they are entitled to`,
    others: phrase`Our commitment to others`,
    groups: phrase`Groups that may need support`,
    support: phrase`Support we offer`,
    questions: phrase`Questions we ask of decisions and practice`,
    related: phrase`Related policies`,
    definitions: phrase`Words used in this policy`,
  },
  aims: {
    intro: [say`In all that it does, a body under the duty must have due regard to the need to:`],
    item: ({ aim, citation }) => [
      say`${aims[aim].plain}. In the words of the Act, “${aims[aim].act}”: ${citationPhrase(citation)}.`,
    ],
  },
  limbs: {
    intro: {
      eliminate: [],
      advance: [say`To advance equality of opportunity means, in particular, to have due regard to the need to:`],
      foster: [say`To foster good relations means, in particular, to have due regard to the need to:`],
    },
    item: ({ limb, citation }) => [say`${limbs[limb]}: ${citationPhrase(citation)}.`],
  },
  protected: {
    caption: phrase`The nine protected characteristics, and for whom each counts`,
    characteristic: phrase`Characteristic`,
    people: { pupils: phrase`Pupils`, staff: phrase`Staff and applicants`, serviceUsers: phrase`Parents and visitors` },
    coverage: {
      allAims: [say`All three aims`],
      allAimsFirstForAdults: [say`All three aims; the first for adults alone`],
      firstAim: [say`The first aim alone`],
      none: [say`Not covered`],
    },
  },
  promises: [say`What we promise for it:`],
  objectives: [say`Objectives that serve it:`],
  objective: ({ heading, printed }) => [sentence(strong(...heading, ".")), asPrinted(printed)],
  questions: [say`Questions we ask:`],
  considered: [say`Decisions whose effect on equality was considered:`],
};
