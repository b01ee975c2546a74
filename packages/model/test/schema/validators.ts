import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

export const file = (name: string): string =>
  readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), "utf8");

/** The published schema, as a program in another language would use it. */
export const validatorOf = (name: string): ValidateFunction => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(file(name)));
};
