import { sources } from "./sources.ts";
import { notAGroup, offensive, ofPeople, type Term } from "./term.ts";

const { disability, onsDisability } = sources;

const pity = "It speaks of discomfort and pity, where a fact is meant.";

/** Phrases about disability and health. */
export const disabilityTerms: readonly Term[] = [
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
    phrases: ["the visually impaired", "the hearing impaired", "the autistic"],
    where: "noun",
    because: notAGroup,
    instead: ["blind and partially sighted people", "deaf and hard of hearing people", "autistic people"],
    source: disability,
  },
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
    phrases: [...ofPeople("normal"), "normal boys", "normal girls", "normal peers"],
    where: "noun",
    because: "It calls the others abnormal.",
    instead: ["non-disabled", "other", "most"],
    source: onsDisability,
  },
  {
    phrases: ofPeople("special needs"),
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
    phrases: ["mental patient", "mental patients", "mentally ill", "insane"],
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
];
