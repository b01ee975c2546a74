import {
  type Aim,
  aimDetails,
  aimLimbDetails,
  aims,
  applicability,
  type PeopleKind,
  type ProtectedCharacteristic,
  peopleKinds,
  protectedCharacteristics,
} from "@equality/model/vocabulary";
import { sentence, table } from "../../tree/build.ts";
import type { Block } from "../../tree/node.ts";
import type { Coverage } from "../../wording/statement.ts";
import { bullets, cell, said } from "../blocks.ts";
import type { FormalContext } from "../context.ts";
import { dutiesOf } from "../provisions.ts";

const isUnderDuty = (context: FormalContext): boolean => dutiesOf("generalDuty")(context).length > 0;

/** The three aims of the duty. */
export const aimBlocks = (context: FormalContext): readonly Block[] => {
  const say = context.words.statement.aims;
  if (!isUnderDuty(context)) return [];
  return [
    ...said(say.intro),
    ...bullets(
      aims.map((aim) => say.item({ aim, citation: aimDetails[aim].citation })),
      "ordered",
    ),
  ];
};

/** What the Act names as part of the second and the third aim. */
export const limbBlocks = (context: FormalContext): readonly Block[] => {
  const say = context.words.statement.limbs;
  if (!isUnderDuty(context)) return [];
  return aims
    .filter((aim) => aimDetails[aim].limbs.length > 0)
    .flatMap((aim) => [
      ...said(say.intro[aim]),
      ...bullets(aimDetails[aim].limbs.map((limb) => say.item({ limb, citation: aimLimbDetails[limb].citation }))),
    ]);
};

/** Who is protected: each characteristic, and for whom it counts. */
export const protectedBlocks = (context: FormalContext): readonly Block[] => {
  const { people, statement } = context.words;
  const say = statement.protected;
  if (!isUnderDuty(context)) return [];
  return [
    table(
      say.caption,
      [say.characteristic, ...peopleKinds.map((kind) => say.people[kind])],
      protectedCharacteristics.map((characteristic) => [
        [sentence(people.characteristic[characteristic])],
        ...peopleKinds.map((kind) => cell(say.coverage[coverageOf(characteristic, kind)])),
      ]),
    ),
  ];
};

const coverageOf = (characteristic: ProtectedCharacteristic, people: PeopleKind): Coverage => {
  const counts = (aim: Aim) => applicability[people][aim].characteristics.includes(characteristic);
  const adults = applicability[people].eliminate.adultsOnly.includes(characteristic);
  if (aims.every(counts)) return adults ? "allAimsFirstForAdults" : "allAims";
  return counts("eliminate") ? "firstAim" : "none";
};
