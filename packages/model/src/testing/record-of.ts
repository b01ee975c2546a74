import * as fc from "fast-check";

type Fields<Values> = { [Key in keyof Values]: fc.Arbitrary<Values[Key]> };

/** A record with all of the first fields, and each of the others or not. */
export const recordOf = <Always, Sometimes = unknown>(
  always: Fields<Always>,
  sometimes?: Fields<Sometimes>,
): fc.Arbitrary<Always & Partial<Sometimes>> =>
  fc.record({ ...always, ...sometimes } as Fields<Always & Sometimes>, {
    requiredKeys: Object.keys(always) as (keyof Always)[],
    noNullPrototype: true,
  }) as fc.Arbitrary<Always & Partial<Sometimes>>;
