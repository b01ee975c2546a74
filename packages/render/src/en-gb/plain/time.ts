import { plain } from "../../readability/readers.ts";
import type { TimeWording } from "../../wording/time.ts";
import { timeFor } from "../ks2/time.ts";

const said = timeFor(plain, () => []);

/** Years ahead are not far off for adults: the date says enough. */
export const time: TimeWording = { ...said, limit: (facts) => said.limit({ ...facts, away: null }) };
