import type { ProtectedCharacteristic } from "@equality/model/vocabulary";
import type { LawWording } from "../../wording/law.ts";
import type { Said } from "../../wording/said.ts";
import { law as ks2 } from "../ks2/law.ts";
import { say } from "../say.ts";

const meanings: Partial<Record<ProtectedCharacteristic, Said>> = {
  age: [say`Age is how old someone is.`, say`In schools, the law on this covers adults only.`],
  marriageCivilPartnership: [
    say`Two adults can share their lives by getting married.`,
    say`A civil partnership is another way to do this by law.`,
  ],
  sexualOrientation: [
    say`Sexual orientation is about who people fall in love with.`,
    say`It may be someone of the other sex, the same sex, or either.`,
  ],
};

export const law: LawWording = {
  ...ks2,
  listed: { ...ks2.listed, item: (facts) => meanings[facts.characteristic] ?? ks2.listed.item(facts) },
};
