import * as fc from "fast-check";

const words =
  "academy access achievement attendance barriers belonging boys careers children clubs community curriculum data disabled " +
  "diversity equality every families fair girls governors inclusion learning mathematics opportunity parents phonics progress " +
  "pupils pupils’ reading respect school SEND sixth-form staff STEM support survey teachers term training trips trust voice " +
  "wellbeing work writing year";

const asides =
  "(KS2)|10%|£1,500|2 in 5|pupils & staff|30 September|Year 11|“pupil voice”|Cymraeg|café|not yet – see below|" +
  "EHCP/SEN support|≥ 96%|#ProudToBeMe";

const places = [
  "Aberdâr",
  "Ashdown",
  "Bryn Tŵr",
  "Elm",
  "Kings’",
  "Llŷn",
  "Marlow",
  "Moor Top",
  "Penrhôs",
  "Whitby",
] as const;

const saints = ["St Mary's", "St Michael’s", "O'Neill's", "Sir John D'Arcy's", "Ste Thérèse's"] as const;

/**
 * Words as school documents write them: names with apostrophes, Welsh letters, typographic quotes, percentages, sums of
 * money. One to fourteen words; always valid `Text`.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { Text } from "@equality/model"
 * import { schoolText } from "@equality/model/testing"
 *
 * fc.assert(fc.property(schoolText(), (text) => Text.safeParse(text).success))
 * ```
 */
export const schoolText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...words.split(" ")) },
        { weight: 2, arbitrary: fc.constantFrom(...asides.split("|")) },
        { weight: 1, arbitrary: fc.constantFrom(...saints, ...places) },
      ),
      { minLength: 1, maxLength: 14 },
    )
    .map((chosen) => {
      const text = chosen.join(" ");
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    });

/**
 * The name of a school, invented.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { schoolName } from "@equality/model/testing"
 *
 * const [name] = fc.sample(schoolName(), { numRuns: 1, seed: 4 })
 * typeof name // => "string"
 * ```
 */
export const schoolName = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...places), fc.constantFrom("Primary School", "Academy", "High School", "UTC", "School"))
      .map((parts) => parts.join(" ")),
    fc
      .tuple(
        fc.constantFrom(...saints),
        fc.constantFrom("CofE Primary School", "Catholic Academy", "Junior & Infant School"),
      )
      .map((parts) => parts.join(" ")),
    fc.constantFrom(...places).map((place) => `Ysgol ${place}`),
  );

/**
 * The name of a trust, invented.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { trustName } from "@equality/model/testing"
 *
 * fc.assert(fc.property(trustName(), (name) => name.endsWith("Trust")))
 * ```
 */
export const trustName = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...places, ...saints),
      fc.constantFrom("Learning Trust", "Multi-Academy Trust", "Schools Trust"),
    )
    .map((parts) => parts.join(" "));
