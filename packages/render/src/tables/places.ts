import type { Body, School } from "@equality/model";
import type { Jurisdiction } from "@equality/model/vocabulary";

/** A school as the register of schools knows it (GIAS). Codes are texts: some begin with 0. */
export interface SchoolPlace {
  readonly urn: string;
  /** Seven digits: that of the local authority and that of the school in it. */
  readonly laestab: string;
  readonly oldLaCode: string;
  readonly newLaCode: string;
  readonly laName: string;
}

/** What a plan does not hold, by the ids of its bodies and schools: the trust's id in the register ("TR01234"), and schools. */
export interface Places {
  readonly trusts: Readonly<Record<string, string>>;
  readonly schools: Readonly<Record<string, SchoolPlace>>;
}

/** Office for National Statistics, register of geographic codes: countries. */
const countries: Readonly<Record<Jurisdiction, readonly [string, string]>> = {
  england: ["E92000001", "England"],
  wales: ["W92000004", "Wales"],
  scotland: ["S92000003", "Scotland"],
  northernIreland: ["N92000002", "Northern Ireland"],
};

const required = <Place>(places: Readonly<Record<string, Place>>, id: string, what: string): Place => {
  const place = Object.hasOwn(places, id) ? places[id] : undefined;
  if (place === undefined) throw new RangeError(`expected ${what} of ${JSON.stringify(id)} among the places`);
  return place;
};

/** The columns that say where a figure is of, with their values, in the order of the files. */
export const placeColumns = (
  places: Places,
  body: Body,
  school: School | undefined,
): readonly (readonly [string, string])[] => {
  const [code, name] = countries[body.jurisdiction];
  const country = [
    ["country_code", code],
    ["country_name", name],
  ] as const;
  if (school === undefined)
    return [
      ["geographic_level", "MAT"],
      ...country,
      ["trust_id", required(places.trusts, body.id, "the id in the register")],
      ["trust_name", body.name],
    ];
  const { urn, laestab, oldLaCode, newLaCode, laName } = required(places.schools, school.id, "the place");
  return [
    ["geographic_level", "School"],
    ...country,
    ["old_la_code", oldLaCode],
    ["new_la_code", newLaCode],
    ["la_name", laName],
    ["school_urn", urn],
    ["school_laestab", laestab],
    ["school_name", school.name],
  ];
};
