import type * as z from "zod/mini";

type Schema = z.core.$ZodType;

type KeyOf<T> = T extends readonly unknown[] ? never : T extends object ? keyof T & string : never;
type ValueAt<T, K> = T extends unknown ? (K extends keyof T ? Exclude<T[K], undefined> : never) : never;

/** Words of a closed list, literals and booleans are examples of themselves. */
type Closed<V> = [V] extends [string]
  ? string extends V
    ? false
    : true
  : [V] extends [number]
    ? number extends V
      ? false
      : true
    : [V] extends [boolean]
      ? true
      : false;

type Constant<V> = V extends object ? { readonly [K in keyof V]: Constant<V[K]> } : V;

type FieldOf<V> =
  Closed<V> extends true
    ? readonly [about: string, ...Constant<V>[]]
    : readonly [about: string, example: Constant<V>, ...Constant<V>[]];

/** What to say of every field that any member of a shape has, with an example of each. */
export type FieldsOf<T> = { readonly [K in KeyOf<T>]: FieldOf<ValueAt<T, K>> };

/** What is said of fields, whatever the shape. */
export type FieldTable = { readonly [field: string]: readonly [about: string, ...examples: unknown[]] };

/** A shape, what it is, and its fields. Fields of objects inside it that have no name of their own stand by their path. */
export interface Described {
  readonly schema: Schema;
  readonly about: string;
  readonly examples: readonly unknown[];
  readonly fields: { readonly [path: string]: FieldTable };
}

/**
 * Describes a shape. A field without a description or an example does not compile; one in an object inside the shape makes
 * the generator throw.
 *
 * @param inside - Fields of objects without a name of their own, by their path in the shape, such as `employees`.
 */
export const describe = <S extends Schema>(
  schema: S,
  about: string,
  fields: FieldsOf<z.infer<S>>,
  inside: { readonly [path: string]: FieldTable } = {},
): Described => ({ schema, about, examples: [], fields: { "": fields as FieldTable, ...inside } });

/** Describes a shape that is one value. */
export const value = <S extends Schema>(
  schema: S,
  about: string,
  ...examples: readonly [z.infer<S>, ...z.infer<S>[]]
): Described => ({
  schema,
  about,
  examples,
  fields: {},
});
