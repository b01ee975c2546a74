import type { Citation } from "@equality/model";
import { type ContentRequirement, rowsInForce, statuteRows } from "@equality/model/statute";
import {
  type Aim,
  aimDetails,
  aimLimbDetails,
  applicability,
  characteristicDetails,
  type DutyId,
} from "@equality/model/vocabulary";
import type { Context } from "./context.ts";

/** Rows of the statute tables that bind a body of the plan on the day asked about. */
const binding = ({ plan, published }: Context) =>
  rowsInForce(statuteRows, published.asOf).filter(({ jurisdiction, bodies }) =>
    plan.bodies.some((body) => body.jurisdiction === jurisdiction && bodies.includes(body.kind)),
  );

/** Where some duties are written that bind the bodies of the plan; none where nothing does. */
export const dutiesOf =
  (...duties: readonly DutyId[]) =>
  (context: Context): readonly Citation[] =>
    once(
      binding(context)
        .filter(({ duty, kind }) => duties.includes(duty) && kind !== "content" && kind !== "oneOff")
        .map(({ citation }) => citation),
    );

/** Where it is written what a publication must hold. */
export const contentOf =
  (requires: ContentRequirement) =>
  (context: Context): readonly Citation[] =>
    once(
      binding(context).flatMap((row) => (row.kind === "content" && row.requires === requires ? [row.citation] : [])),
    );

/** The provision of an aim of the general duty, where a body of the plan is under it. */
export const aimOf =
  (...aims: readonly Aim[]) =>
  (context: Context): readonly Citation[] =>
    dutiesOf("generalDuty")(context).length === 0 ? [] : aims.map((aim) => aimDetails[aim].citation);

/** Where it is written what the second and the third aim mean in particular. */
export const limbsOf = (context: Context): readonly Citation[] =>
  dutiesOf("generalDuty")(context).length === 0 ? [] : Object.values(aimLimbDetails).map(({ citation }) => citation);

/** Where it is written who is protected: the characteristics, and for whom each counts. */
export const characteristicsOf = (context: Context): readonly Citation[] =>
  dutiesOf("generalDuty")(context).length === 0
    ? []
    : once([
        ...Object.values(characteristicDetails).map(({ definition }) => definition),
        ...Object.values(applicability).flatMap((byAim) =>
          Object.values(byAim).flatMap(({ source, excluded }) => [
            source,
            ...excluded.flatMap(({ because }) => [...because]),
          ]),
        ),
      ]);

/** Provisions of several kinds, one after another. */
export const allOf =
  (...all: readonly ((context: Context) => readonly Citation[])[]) =>
  (context: Context): readonly Citation[] =>
    once(all.flatMap((one) => one(context)));

/** No provision: the law asks for nothing of the kind. */
export const none = (): readonly Citation[] => [];

/** Citations, each provision once. */
const once = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter(
    ({ instrument, provision }, i) =>
      citations.findIndex((other) => other.instrument === instrument && other.provision === provision) === i,
  );
