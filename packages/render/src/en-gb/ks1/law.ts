import type { ProtectedCharacteristic } from "@equality/model/vocabulary";
import type { LawWording } from "../../wording/law.ts";
import type { Said } from "../../wording/said.ts";
import { law as ks2 } from "../ks2/law.ts";
import { phrase, say } from "../say.ts";

/** Gender reassignment is off by default at this age: the full plan names it. */
const meanings: Readonly<Record<ProtectedCharacteristic, Said>> = {
  age: [say`Age is how old someone is.`, say`This one is only for grown-ups.`],
  disability: [say`A disability makes some things hard to do.`, say`It lasts for a long time.`],
  genderReassignment: [say`One of them is in our full plan.`],
  marriageCivilPartnership: [say`Two grown-ups can get married.`, say`A civil partnership is another way.`],
  pregnancyMaternity: [say`A woman may be having a baby.`, say`Or she may have just had one.`],
  race: [say`Race is about the colour of your skin.`, say`It is also where your family comes from.`],
  religionBelief: [say`People may have a religion or belief.`, say`Some people have none.`],
  sex: [say`Sex means being a girl or a boy.`, say`Grown-ups are women or men.`],
  sexualOrientation: [say`It is about who people fall in love with.`],
};

export const law: LawWording = {
  ...ks2,
  intro: ({ count }) => [
    say`Schools must think about being fair.`,
    say`The law says so.`,
    count.value === 1
      ? say`Our full plan names ${count} law or guide.`
      : say`Our full plan names ${count} laws or guides.`,
  ],
  notInForce: ({ until, successor }) => [
    ...(until === null
      ? [say`One was not a law at that time.`]
      : [say`One of them has stopped being a law.`, say`That was on ${until}.`]),
    ...(successor === null ? [] : [say`A newer law took its place.`]),
  ],
  listed: {
    heading: phrase`What makes people different?`,
    intro: ({ count }) => [
      say`Our full plan lists ${count} things about people.`,
      say`Nobody should be unfair to you for them.`,
    ],
    item: ({ characteristic }) => meanings[characteristic],
    others: () => [say`Our full plan lists some more.`],
    beyond: ({ relevant }) => [say`The law looks at ${relevant} of them here.`],
  },
};
