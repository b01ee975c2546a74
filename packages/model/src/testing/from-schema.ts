import * as fc from "fast-check";
import type * as z from "zod/mini";
import { Id, idOf, ownId, type PartKind, partKinds } from "../id.ts";
import { type Limits, limitsOf } from "./limits.ts";

type Schema = z.core.$ZodType;
type Any = fc.Arbitrary<unknown>;

/** What a schema does not say of itself: who owns ids, what may be named, and what a field of this meaning looks like. */
export interface Leaves {
  readonly own: Any;
  /** What stands for a part of this kind; undefined when there is none to name. */
  readonly reference: (kind: PartKind) => Any | undefined;
  /** What stands in a field of this name that holds the id of something outside the shape; undefined as above. */
  readonly named: (field: string) => Any | undefined;
  /** Strings of which the schema says nothing more. */
  readonly words: Any;
  /** Values of a schema that are likelier or more consistent than its shape alone would give. */
  readonly plausible: ReadonlyMap<Schema, Any>;
  /** Makes a generated value of a schema hold together where its fields belong together. */
  readonly tidy: ReadonlyMap<Schema, (value: never) => unknown>;
}

/**
 * An arbitrary of everything that a schema allows; undefined where it would have to name a part and there is none. Because
 * it is read off the schema, no field and no member of a union can be forgotten.
 */
export const fromSchema = (schema: Schema, leaves: Leaves): Any | undefined => {
  const made = new Map<Schema, Any | undefined>(leaves.plausible);
  for (const kind of partKinds) made.set(ownId[kind], leaves.own).set(idOf[kind], leaves.reference(kind));

  const of = (part: Schema): Any | undefined => {
    if (!made.has(part)) {
      const tidy = leaves.tidy.get(part) as ((value: unknown) => unknown) | undefined;
      const raw = make(part);
      made.set(part, tidy === undefined ? raw : raw?.map(tidy));
    }
    return made.get(part);
  };

  const make = (part: Schema): Any | undefined => {
    const { def } = (part as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case "object":
        return record(def.shape, (field, schema) => (isId(schema) ? leaves.named(field) : of(schema)));
      case "record":
        return fc.record(
          Object.fromEntries(
            Object.keys(enumOf(def.keyType)).map((key) => [key, of(def.valueType) ?? fc.constant(null)]),
          ),
          {
            requiredKeys: [],
            noNullPrototype: true,
          },
        );
      case "array":
        return list(of(def.element), isWord(def.element) || references.has(def.element), limitsOf(part).minimum ?? 0);
      case "tuple":
        return tuple(def.items.map(of), def.rest && of(def.rest));
      case "union":
        return either(def.options.map(of));
      case "optional":
        return of(def.innerType);
      case "nullable":
        return fc.option(of(def.innerType) ?? fc.constant(null), { nil: null, freq: 4 });
      case "literal":
        return fc.constantFrom(...def.values);
      case "enum":
        return fc.constantFrom(...Object.values(def.entries));
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "number":
        return numbers(limitsOf(part));
      case "string": {
        const { pattern } = limitsOf(part);
        return pattern === undefined ? leaves.words : fc.stringMatching(pattern);
      }
      default:
        throw new TypeError(`No arbitrary for a schema of type ${def.type}`);
    }
  };

  return of(schema);
};

const isId = (schema: Schema): boolean => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return schema === Id || (def.type === "optional" && def.innerType === Id);
};

const record = (
  shape: Readonly<Record<string, Schema>>,
  of: (field: string, schema: Schema) => Any | undefined,
): Any | undefined => {
  const fields: Record<string, Any> = {};
  const requiredKeys: string[] = [];
  for (const [key, schema] of Object.entries(shape)) {
    const optional = (schema as z.core.$ZodTypes)._zod.def.type === "optional";
    const field = of(key, schema);
    if (field !== undefined) fields[key] = field;
    else if (!optional) return undefined;
    if (!optional) requiredKeys.push(key);
  }
  return fc.record(fields, { requiredKeys, noNullPrototype: true });
};

const list = (element: Any | undefined, distinct: boolean, min: number): Any | undefined => {
  const size = { minLength: Math.max(min, 1), maxLength: Math.max(min, 1) + 1 };
  if (element === undefined) return min === 0 ? fc.constant([]) : undefined;
  const entries = distinct ? fc.uniqueArray(element, size) : fc.array(element, size);
  return min > 0
    ? entries
    : fc.oneof({ withCrossShrink: true }, { weight: 1, arbitrary: fc.constant([]) }, { weight: 6, arbitrary: entries });
};

const tuple = (items: readonly (Any | undefined)[], rest: Any | null | undefined): Any | undefined => {
  const known = items.filter((item) => item !== undefined);
  if (known.length < items.length) return undefined;
  return fc
    .tuple(fc.tuple(...known), rest ? fc.array(rest, { maxLength: 2 }) : fc.constant([]))
    .map((parts) => parts.flat());
};

const either = (options: readonly (Any | undefined)[]): Any | undefined => {
  const known = options.filter((option) => option !== undefined);
  return known.length === 0 ? undefined : fc.oneof(...known);
};

const enumOf = (schema: Schema): Readonly<Record<string, unknown>> => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "enum" ? def.entries : {};
};

const references: ReadonlySet<Schema> = new Set(Object.values(idOf));

const isWord = (schema: Schema): boolean => Object.keys(enumOf(schema)).length > 0;

/** Whole numbers and thousandths, as people print figures, rather than the whole range of doubles. */
const numbers = ({ from, over, under, to = under ?? 1000, whole }: Limits): Any => {
  const least = from ?? over ?? -1000;
  if (whole) return fc.integer({ min: least, max: Math.max(to, least) });
  const round = [0, 1, 10, 100].filter(
    (n) => (under === undefined ? n <= to : n < under) && (over === undefined ? n >= least : n > over),
  );
  const thousandths = (min: number, max: number): Any =>
    fc
      .integer({ min: min * 1000 + (over === undefined ? 0 : 1), max: max * 1000 - (under === undefined ? 0 : 1) })
      .map((n) => n / 1000);
  const few = round.length === 0 ? [] : [fc.constantFrom(...round)];
  return fc.oneof(...few, thousandths(Math.max(least, -1), 1), thousandths(least, to));
};
