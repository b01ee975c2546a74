import type { ShownWording } from "../wording/shown.ts";
import { dateShown, dayShown } from "./dates.ts";
import { and } from "./list.ts";
import { numberShown } from "./numbers.ts";
import { percentFor, type SharesReader, shareFor, sharesFor } from "./shares.ts";

/** How dates, numbers and promises look to a reader, by the reader's own data. */
export const shownFor = (reader: SharesReader): ShownWording => ({
  day: dayShown,
  date: dateShown,
  number: (value, unit, decimals) => {
    if (unit === "share") return shareFor(reader, value, decimals);
    if (unit === "percent") return percentFor(reader, value, decimals);
    return unit === "percentagePoints" && reader.percentages !== "always"
      ? numberShown(value, "points", decimals)
      : numberShown(value, unit, decimals);
  },
  shares: sharesFor(reader),
  list: and,
  promise: { will: "will", aim: "want to", aspire: "hope to" },
});
