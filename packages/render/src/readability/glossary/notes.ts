import type { GlossaryTerm } from "./terms.ts";

const act = "Equality Act 2010";

/** Where the wording of an entry is contested, or has a legal trap. For the person who writes another. */
export const notes: Readonly<Partial<Record<GlossaryTerm, string>>> = {
  age: `Does not apply to how a school treats its pupils (${act} s. 84). Where the nine are listed for pupils, say that this one is about the staff.`,
  disability: `The Act asks for an impairment with a substantial and long-term effect on everyday life (${act} s. 6); many hold that barriers disable people. “Makes everyday things harder” is true on both views. Write “disabled children”, “uses a wheelchair”, “has epilepsy”; not “the disabled”, “suffers from”, “normal” (GOV.UK, Inclusive language; ONS, Disability). Many deaf people who use British Sign Language do not call themselves disabled; many autistic people prefer “autistic person”.`,
  genderReassignment: `Protected by ${act} s. 7, with no lowest age. In For Women Scotland v Scottish Ministers [2025] UKSC 16 the Supreme Court held that “sex” in the Act means biological sex, and that gender reassignment stays protected. The entry says only what the law protects: guidance on relationships education in force from 1 September 2026 asks schools in England to teach the facts and the law, and to endorse no view in the wider debate. Do not write “born in the wrong body” or “changes sex”, and never merge this with sex into “gender”. Off for key stage 1.`,
  marriageCivilPartnership: `Does not apply to how a school treats its pupils (${act} s. 84), and does not count for the second and third aim (s. 149(7)). Where the nine are listed for pupils, say that this one is about the staff.`,
  pregnancyMaternity: `“Mother” is the plain word, and agrees with the Act, which speaks of a woman (${act} s. 4, 17 and 18).`,
  race: `The Act names colour, nationality, and ethnic or national origins (${act} s. 9). Elsewhere write “ethnicity” and the group itself, and “ethnic minorities” rather than BAME or BME (ONS, Race and ethnicity). Gypsy, Roma and Irish Traveller are names of groups, with capital letters; never “travellers” for all.`,
  religionBelief: `Includes having none (${act} s. 10). Give no examples, or those of the census in its order, so that no faith looks preferred.`,
  sex: `In the Act a man or a woman of any age (${act} s. 11 and 212); biological sex, as the Supreme Court held in For Women Scotland v Scottish Ministers [2025] UKSC 16. Not “gender”.`,
  advance: `“Advance” is the Act's word (${act} s. 149(1)(b)). In a text for children it is “give a fair chance”.`,
  foster: `“Foster” is the Act's word (${act} s. 149(1)(c)). In a text for children it is “help people get on well”.`,
  gap: "A gap is for the school to close: never say that the children are behind. Free school meals and the pupil premium are no protected characteristic, and the text must not say so.",
};
