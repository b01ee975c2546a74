import type { PolicyWording } from "../../wording/policy.ts";
import { policy as ks2 } from "../ks2/policy.ts";

export const policy: PolicyWording = {
  ...ks2,
  responsibilities: {
    ...ks2.responsibilities,
    does: (facts) => (facts.kind === "review" ? "check our plan and put it right" : ks2.responsibilities.does(facts)),
  },
};
