import { Comparator, Group, Population } from "../../src/plan/groups.ts";
import { describe } from "../describe.ts";

export const groups = {
  Group: describe(
    Group,
    "A group of people as a document names it. Linked to a vocabulary only where the link is known.",
    {
      id: ["Its id.", "disadvantaged"],
      label: ["What the document calls it.", "disadvantaged pupils"],
      means: ["What it is known to be.", { kind: "nonStatutory", group: "disadvantaged" }],
      negated: ["Set when it is everyone else instead: non-disadvantaged pupils."],
      adopted: ["Set when the body counts the group as if the law protected it."],
      alsoCalled: ["Other words by which a text may name it.", ["Pupil Premium pupils"]],
    },
    {
      means: {
        kind: ["A protected characteristic, a group that is none, a post, or not known."],
        characteristic: ["The characteristic."],
        value: ["The group within the characteristic.", "female"],
        also: ["Further characteristics that the one label takes in.", ["genderReassignment"]],
        group: ["The group."],
        post: ["The post."],
      },
    },
  ),
  Population: describe(
    Population,
    "Some people: everyone of a kind, those in all of the groups, or those in any of them.",
    {
      kind: ["How the groups combine."],
      people: ["Of what kind they are."],
      groups: ["The groups.", ["girls", "travellers"]],
      especially: ["Those whom the words stress without leaving out the rest.", ["free-meals"]],
    },
  ),
  Comparator: describe(Comparator, "With whom a group is compared.", {
    kind: ["The others, everyone, a group, figures from outside, the same group before, or not stated."],
    population: ["The people compared with.", { kind: "allOf", people: "pupils", groups: ["boys"] }],
    label: ["What the document calls the figures from outside.", "the national average"],
  }),
};
