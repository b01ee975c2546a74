import type { ShownWording } from "../../wording/shown.ts";
import { dateShown, dayShown } from "../dates.ts";
import { and } from "../list.ts";
import { numberShown } from "../numbers.ts";

export const shown: ShownWording = {
  day: dayShown,
  date: dateShown,
  number: numberShown,
  shares: (values, _, decimals) => values.map((value) => numberShown(value, "share", decimals)),
  list: and,
  promise: { will: "will", aim: "aim to", aspire: "aspire to" },
};
