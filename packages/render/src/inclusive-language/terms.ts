import { type GuidanceSource, sources } from "./sources.ts";

/**
 * Where a phrase counts. `everywhere`; `asWritten`, in these capital and small letters alone; `noun`, where no noun
 * follows, so that "the disabled" counts and "the disabled children" does not; `condition`, where a condition of health
 * follows, so that "suffers from asthma" counts and "suffers from a lack of books" does not.
 */
export type Where = "everywhere" | "asWritten" | "noun" | "condition";

/** A phrase that guidance in the United Kingdom asks writers to avoid, in each of its forms. */
export interface Term {
  readonly phrases: readonly string[];
  readonly where: Where;
  /** Why, in a sentence. */
  readonly because: string;
  /** What to write in its place; more than one where it depends. */
  readonly instead: readonly [string, ...string[]];
  readonly source: GuidanceSource;
}

const { disability, onsDisability, onsEthnicity, ethnicity, style, age, act } = sources;

const people = ["child", "children", "kids", "people", "person", "pupil", "pupils", "student", "students"];
const before = (word: string): readonly string[] => people.map((who) => `${word} ${who}`);

const notAGroup = "It makes a group of people out of one thing about them.";
const pity = "It speaks of discomfort and pity, where a fact is meant.";
const offensive = "It is offensive, and says nothing about what a person needs.";

/** Phrases to avoid, by what they are about. A word that no guidance named here speaks against is not among them. */
export const terms: readonly Term[] = [
  // Disability
  { phrases: ["the disabled"], where: "noun", because: notAGroup, instead: ["disabled people"], source: disability },
  {
    phrases: ["handicapped", "the handicapped"],
    where: "everywhere",
    because: offensive,
    instead: ["disabled", "disabled people"],
    source: disability,
  },
  {
    phrases: ["the blind"],
    where: "noun",
    because: notAGroup,
    instead: ["blind people", "blind and partially sighted people"],
    source: disability,
  },
  { phrases: ["the deaf"], where: "noun", because: notAGroup, instead: ["deaf people"], source: disability },
  {
    phrases: ["deaf and dumb", "deaf mute", "deaf mutes"],
    where: "everywhere",
    because: offensive,
    instead: ["deaf", "user of British Sign Language (BSL)"],
    source: disability,
  },
  {
    phrases: ["suffer from", "suffers from", "suffered from", "suffering from", "victim of", "victims of"],
    where: "condition",
    because: pity,
    instead: ["has", "with"],
    source: disability,
  },
  {
    phrases: ["afflicted by", "afflicted with"],
    where: "everywhere",
    because: pity,
    instead: ["has", "with"],
    source: disability,
  },
  {
    phrases: ["confined to a wheelchair", "wheelchair bound"],
    where: "everywhere",
    because: "A wheelchair is a help to get about, and confines nobody.",
    instead: ["uses a wheelchair", "wheelchair user"],
    source: disability,
  },
  {
    phrases: ["able bodied"],
    where: "everywhere",
    because: "It calls the bodies of disabled people unable.",
    instead: ["non-disabled"],
    source: onsDisability,
  },
  {
    phrases: [...before("normal"), "normal boys", "normal girls", "normal peers"],
    where: "noun",
    because: "It calls the others abnormal.",
    instead: ["non-disabled", "other", "most"],
    source: onsDisability,
  },
  {
    phrases: before("special needs"),
    where: "everywhere",
    because: "It makes a label of what a child needs.",
    instead: ["with special educational needs"],
    source: disability,
  },
  {
    phrases: ["mentally handicapped", "mentally defective", "retarded", "subnormal"],
    where: "everywhere",
    because: offensive,
    instead: ["with a learning disability"],
    source: disability,
  },
  {
    phrases: ["mental patient", "mental patients", "mentally ill"],
    where: "everywhere",
    because: "It makes a label of a condition.",
    instead: ["with a mental health condition"],
    source: disability,
  },
  {
    phrases: ["cripple", "cripples", "crippled"],
    where: "everywhere",
    because: offensive,
    instead: ["disabled person", "disabled"],
    source: disability,
  },
  {
    phrases: ["an invalid", "the invalid", "invalids"],
    where: "noun",
    because: offensive,
    instead: ["disabled person"],
    source: disability,
  },
  {
    phrases: ["spastic", "spastics"],
    where: "everywhere",
    because: offensive,
    instead: ["person with cerebral palsy"],
    source: disability,
  },
  {
    phrases: ["an epileptic", "a diabetic", "a depressive", "a dyslexic", "an autistic", "a schizophrenic"],
    where: "noun",
    because: "It makes a condition the name of a person.",
    instead: ["person with the condition, by its name", "autistic person"],
    source: onsDisability,
  },
  {
    phrases: ["epileptics", "diabetics", "depressives", "dyslexics", "autistics", "schizophrenics"],
    where: "everywhere",
    because: "It makes a condition the name of people.",
    instead: ["people with the condition, by its name", "autistic people"],
    source: onsDisability,
  },
  {
    phrases: ["epileptic fit", "epileptic fits"],
    where: "everywhere",
    because: "The plain word is the one that people with epilepsy use.",
    instead: ["seizure", "seizures"],
    source: disability,
  },
  {
    phrases: ["midget", "midgets", "dwarfs", "dwarves"],
    where: "everywhere",
    because: offensive,
    instead: ["person of short stature", "person with restricted growth"],
    source: disability,
  },
  {
    phrases: ["on deaf ears", "deaf to", "blind to", "a blind eye", "blind drunk", "tone deaf"],
    where: "everywhere",
    because: "It uses an impairment as a word for a fault.",
    instead: ["ignored", "does not listen", "does not see"],
    source: disability,
  },
  // Race
  {
    phrases: ["BAME", "BME"],
    where: "asWritten",
    because: "It sets some groups above others, and most people do not know it.",
    instead: ["ethnic minorities", "the group itself"],
    source: onsEthnicity,
  },
  {
    phrases: ["non white", "non whites"],
    where: "everywhere",
    because: "It says what people are not.",
    instead: ["ethnic minorities", "the group itself"],
    source: ethnicity,
  },
  {
    phrases: before("coloured"),
    where: "everywhere",
    because: offensive,
    instead: ["the group itself", "ethnic minorities"],
    source: ethnicity,
  },
  {
    phrases: [...before("mixed race"), "mixed people"],
    where: "everywhere",
    because: "It is people's background that is mixed.",
    instead: ["with a mixed ethnic background"],
    source: ethnicity,
  },
  {
    phrases: ["gypsy", "gypsies", "roma", "irish traveller", "irish travellers", "Irish traveller", "Irish travellers"],
    where: "asWritten",
    because: "It is the name of an ethnic group, which has capital letters.",
    instead: ["Gypsy", "Roma", "Irish Traveller"],
    source: onsEthnicity,
  },
  // Age, sex and sexual orientation
  { phrases: ["the elderly"], where: "noun", because: notAGroup, instead: ["older people"], source: age },
  {
    phrases: ["chairman", "chairmen"],
    where: "everywhere",
    because: "The post may be held by a man or a woman.",
    instead: ["chair"],
    source: style,
  },
  {
    phrases: ["manpower"],
    where: "everywhere",
    because: "Women work too.",
    instead: ["staff"],
    source: style,
  },
  { phrases: ["mankind"], where: "everywhere", because: "It names one sex.", instead: ["people"], source: style },
  {
    phrases: ["he or she", "his or her", "him or her", "s he"],
    where: "everywhere",
    because: "“They” is shorter, and true of everyone.",
    instead: ["they", "their", "them"],
    source: style,
  },
  {
    phrases: ["sexual preference", "sexual preferences"],
    where: "everywhere",
    because: "It calls a choice what the Act protects as an orientation.",
    instead: ["sexual orientation"],
    source: act,
  },
];

/** Words after which "suffers from" is about health. Read with or without a word before, as in "a learning disability". */
export const conditions: ReadonlySet<string> = new Set([
  "adhd",
  "allergies",
  "anxiety",
  "asthma",
  "autism",
  "blindness",
  "cancer",
  "condition",
  "conditions",
  "deafness",
  "dementia",
  "depression",
  "diabetes",
  "disabilities",
  "disability",
  "disorder",
  "disorders",
  "down's",
  "dyscalculia",
  "dyslexia",
  "dyspraxia",
  "epilepsy",
  "illness",
  "illnesses",
  "impairment",
  "impairments",
  "palsy",
  "sclerosis",
  "stammer",
  "syndrome",
]);
