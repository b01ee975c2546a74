import type { ShownWording } from "../../wording/shown.ts";
import { dateShown, dayShown } from "../dates.ts";
import { and } from "../list.ts";
import { numberShown } from "../numbers.ts";
import { shareShown, shares } from "./shares.ts";

export const shown: ShownWording = {
  day: dayShown,
  date: dateShown,
  number: (value, unit, decimals) => {
    if (unit === "share") return shareShown(value, decimals);
    return unit === "percentagePoints" ? numberShown(value, "points", decimals) : numberShown(value, unit, decimals);
  },
  shares,
  list: and,
  promise: { will: "will", aim: "want to", aspire: "hope to" },
};
