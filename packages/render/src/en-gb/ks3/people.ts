import { type PeopleWords, peopleWords } from "../ks2/groups.ts";
import { peopleWith } from "../ks2/people.ts";
import { roles } from "../ks2/roles.ts";

/** Nobody of 14 is called a child here. */
export const pupils: PeopleWords = {
  ...peopleWords,
  called: { ...peopleWords.called, pupils: "pupils", applicants: "pupils asking for a place" },
  groups: { ...peopleWords.groups, sen: (who) => `${who} with special educational needs` },
};

export const peopleWording = peopleWith(pupils, {
  ...roles,
  designatedSafeguardingLead: "the person who keeps pupils safe",
  pupils: "pupils",
});
