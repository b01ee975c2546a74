import type { PeopleWording } from "../../wording/people.ts";
import { peopleWording as ks2, peopleWith } from "../ks2/people.ts";
import { people as ks2Lower, short } from "../ks2-lower/people.ts";
import { roles } from "../ks2-lower/roles.ts";
import { words } from "../list.ts";
import { phrase } from "../say.ts";

/** Off by default at this age: the page says that there is such a group, and the full plan says which. */
const named = (who: string): string => short.unmapped(who);

const people = peopleWith(
  {
    ...short,
    characteristics: {
      ...short.characteristics,
      genderReassignment: named,
      marriageCivilPartnership: (who) => `${who} married or in a civil partnership`,
      pregnancyMaternity: (who) => `${who} with a baby or having one`,
    },
    groups: {
      ...short.groups,
      ever6: (who) => `${who} who had free school meals before`,
      send: (who) => `${who} who are disabled or need help`,
      serviceChildren: (who) => `${who} with an army or navy parent`,
      genderIdentity: named,
      genderQuestioning: named,
      nonBinary: named,
      trans: named,
    },
  },
  roles,
);

export const peopleWording: PeopleWording = {
  ...people,
  scope: (facts) => {
    if (facts.kind !== "schools") return people.scope(facts);
    const [only, ...more] = words(facts.names);
    return only === undefined || more.length > 0 ? phrase`some of our schools` : only;
  },
  characteristic: {
    ...ks2Lower.characteristic,
    genderReassignment: "something our full plan names",
    sex: "being a girl, boy, woman or man",
    sexualOrientation: ks2.characteristic.sexualOrientation,
  },
};
