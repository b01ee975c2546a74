// The merge check tries the same values each time, so that it fails for the change and not by chance. `FC_SEED=random`
// tries new ones, for a run that looks for trouble; a failing run prints its seed.
import * as fc from "fast-check";

const seed = process.env["FC_SEED"] ?? "20261123";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
