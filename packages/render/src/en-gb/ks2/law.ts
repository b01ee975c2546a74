import type { ProtectedCharacteristic } from "@equality/model/vocabulary";
import type { LawWording } from "../../wording/law.ts";
import type { Said } from "../../wording/said.ts";
import { phrase, say } from "../say.ts";

const meanings: Readonly<Record<ProtectedCharacteristic, Said>> = {
  age: [say`Age is how old someone is.`, say`This one is only for grown-ups.`],
  disability: [say`A disability makes some things harder to do for a long time.`],
  genderReassignment: [
    say`Some people change to live as the other sex, or plan to.`,
    say`The law calls this gender reassignment.`,
  ],
  marriageCivilPartnership: [
    say`Two grown-ups can share their lives by getting married.`,
    say`A civil partnership is another way to do this by law.`,
  ],
  pregnancyMaternity: [say`A woman may be having a baby, or may have just had one.`],
  race: [say`Race is about the colour of your skin, or where your family comes from.`],
  religionBelief: [say`People may have a religion or a strong belief, or may have none.`],
  sex: [say`Sex means being a girl or a boy, a woman or a man.`],
  sexualOrientation: [say`Sexual orientation is about who people fall in love with.`],
};

export const law: LawWording = {
  heading: phrase`What does the law say?`,
  provisions: null,
  intro: ({ count }) => [
    say`The law says that schools must think about being fair.`,
    count.value === 1
      ? say`Our full plan names ${count} law or guide about this.`
      : say`Our full plan names ${count} laws and guides about this.`,
  ],
  citation: () => [],
  notInForce: ({ until, successor }) => [
    until === null
      ? say`One of them was not a law when we wrote our plan.`
      : say`One of them stopped being a law on ${until}.`,
    ...(successor === null ? [] : [say`A newer law took its place.`]),
  ],
  listed: {
    heading: phrase`What makes people different?`,
    intro: ({ count }) => [
      say`Our full plan lists ${count} things about people.`,
      say`Nobody should treat you unfairly because of them.`,
    ],
    item: ({ characteristic }) => meanings[characteristic],
    others: () => [say`Our full plan lists some more.`],
    beyond: ({ relevant, duty }) => [say`For ${duty}, the law looks at ${relevant} of them.`],
  },
};
