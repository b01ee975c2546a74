import type { PrintedDate } from "@equality/model";
import { date, number, promise, role } from "../tree/build.ts";
import type { DateNode, NumberNode, PromiseNode, RoleNode } from "../tree/node.ts";
import type { Strength } from "../wording/codes.ts";
import type { TimeFacts } from "../wording/time.ts";
import { type Context, find } from "./context.ts";

export const dayNode = ({ words }: Context, iso: string): DateNode => date(iso, iso, words.shown.day(iso));

/** More decimals than anybody prints: a number of the plan itself is shown as it is. */
const exactly = 10;

/** A number that the plan prints or that counts something. Measured figures are rounded: see `figureNode`. */
export const numberNode = ({ words }: Context, value: number, unit: NumberNode["unit"] = "count"): NumberNode =>
  number(value, unit, words.shown.number(value, unit, exactly));

/** A measured figure, rounded as the disclosure policy says. */
export const figureNode = ({ words, published }: Context, value: number, unit: NumberNode["unit"]): NumberNode =>
  number(value, unit, words.shown.number(value, unit, published.policy.decimals));

export const roleNode = ({ plan, words }: Context, id: string): RoleNode =>
  role(id, words.people.role(find(plan.roles, id)));

export const promiseNode = ({ words }: Context, strength: Strength): PromiseNode =>
  promise(strength, words.shown.promise[strength]);

/** A length of time such as `P4Y`; weeks are told in days. */
export const lengthNode = (context: Context, duration: string): NumberNode => {
  const count = Number(duration.slice(1, -1));
  switch (duration.at(-1)) {
    case "Y":
      return numberNode(context, count, "years");
    case "M":
      return numberNode(context, count, "months");
    case "W":
      return numberNode(context, 7 * count, "days");
    default:
      return numberNode(context, count, "days");
  }
};

/** How often; null where it is not said. */
export const everyNode = (context: Context, { every }: { readonly every?: string | undefined }): NumberNode | null =>
  every === undefined ? null : lengthNode(context, every);

/** A length of time in months, in years where they are whole. */
export const monthsNode = (context: Context, months: number): NumberNode =>
  months % 12 === 0 ? numberNode(context, months / 12, "years") : numberNode(context, months, "months");

/** A printed date as a node. Its span is null where the printed words alone do not give it. */
export const dateNode = ({ words }: Context, printed: PrintedDate): DateNode => {
  const shown = words.shown.date(printed);
  switch (printed.kind) {
    case "day":
      return date(printed.day, printed.day, shown);
    case "month":
      return date(`${printed.month}-01`, `${printed.month}-${lastOfMonth(printed.month)}`, shown);
    case "calendarYear":
      return date(`${printed.year}-01-01`, `${printed.year}-12-31`, shown);
    default:
      return date(null, null, shown);
  }
};

const lastOfMonth = (month: string): number => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  if (number === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
};

/** What is known of a printed time. */
export const timeFacts = (context: Context, printed: PrintedDate): TimeFacts => {
  switch (printed.kind) {
    case "duration": {
      const { anchor } = printed;
      const after = anchor === undefined ? null : anchor.kind === "day" ? dayNode(context, anchor.day) : anchor.event;
      return { kind: "duration", length: lengthNode(context, printed.length), after };
    }
    case "recurring":
      return {
        kind: "recurring",
        every: everyNode(context, printed),
        printed: printed.printed,
      };
    case "event":
    case "ongoing":
    case "unresolved":
      return { kind: printed.kind, printed: printed.printed };
    default:
      return { kind: "date", date: dateNode(context, printed) };
  }
};
