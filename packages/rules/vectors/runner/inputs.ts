/** The inputs of one case, read by name. What is not read must not have been given: a case is not half obeyed. */
export interface Inputs {
  readonly number: (name: string, otherwise?: number) => number;
  readonly numbers: (name: string) => number[];
  readonly text: (name: string) => string;
  /** A list as it stands, for a method that knows its shape. */
  readonly list: (name: string) => unknown[];
  readonly has: (name: string) => boolean;
  /** Names of the inputs that nobody has read. */
  readonly unread: () => string[];
}

export const inputsOf = (given: Readonly<Record<string, unknown>>): Inputs => {
  const read = new Set<string>();
  const take = (name: string): unknown => {
    read.add(name);
    return given[name];
  };
  const list = (name: string): unknown[] => {
    const value = take(name);
    if (!Array.isArray(value)) throw new Error(`inputs.${name} should be a list`);
    return value;
  };
  return {
    number: (name, otherwise) => {
      const value = take(name) ?? otherwise;
      if (typeof value !== "number") throw new Error(`inputs.${name} should be a number`);
      return value;
    },
    numbers: (name) => {
      const values = list(name);
      if (!values.every((value) => typeof value === "number")) throw new Error(`inputs.${name} should hold numbers`);
      return values;
    },
    text: (name) => {
      const value = take(name);
      if (typeof value !== "string") throw new Error(`inputs.${name} should be a text`);
      return value;
    },
    list,
    has: (name) => name in given,
    unread: () => Object.keys(given).filter((name) => !read.has(name)),
  };
};
