/**
 * The type of a schema, for an interface to extend: an interface keeps its name in declarations, where an alias would be
 * spelled out again in every schema that holds it.
 */
export type Named<Schema> = Schema;
