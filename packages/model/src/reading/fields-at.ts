import * as z from "zod/mini";
import { valueAt } from "./describe.ts";

/** The names of the fields that a schema knows at a path. */
export const fieldsAt = (schema: z.core.$ZodType, path: readonly PropertyKey[], data: unknown): string[] => {
  let here: z.core.$ZodType | undefined = schema;
  let value = data;
  for (const part of [...path, undefined]) {
    here = here && objectFor(here, value);
    if (part === undefined || here === undefined) break;
    const def: z.core.$ZodTypes["_zod"]["def"] = (here as z.core.$ZodTypes)._zod.def;
    here =
      def.type === "array"
        ? def.element
        : def.type === "tuple"
          ? (def.items[Number(part)] ?? def.rest ?? undefined)
          : def.type === "object"
            ? def.shape[String(part)]
            : undefined;
    value = valueAt(value, [part]);
  }
  const { def } = (here as z.core.$ZodTypes | undefined)?._zod ?? {};
  return def?.type === "object" ? Object.keys(def.shape) : [];
};

/** Looks through optional and nullable wrappers, and picks the member of a union that the value says it is. */
const objectFor = (schema: z.core.$ZodType, value: unknown): z.core.$ZodType | undefined => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "nullable") return objectFor(def.innerType, value);
  if (def.type !== "union") return schema;
  return def.options.map((option) => objectFor(option, value)).find((option) => option && hasKind(option, value));
};

const hasKind = (schema: z.core.$ZodType, value: unknown): boolean => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const kind = def.type === "object" ? def.shape["kind"] : undefined;
  return kind !== undefined && z.safeParse(kind, valueAt(value, ["kind"])).success;
};
