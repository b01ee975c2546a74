import { refuse, requireCount, requireNotNegative } from "./arguments.ts";

/**
 * Events in an exposure: pupils on roll, pupil years, sessions. `events` is a whole number and may exceed the exposure;
 * the rate is in events per unit of exposure.
 */
export interface EventRate {
  readonly events: number;
  readonly exposure: number;
}

export const requireRate = (name: string, { events, exposure }: EventRate): void => {
  requireCount(`${name}.events`, events);
  requireNotNegative(`${name}.exposure`, exposure);
  if (exposure === 0 && events > 0) refuse(`${name}.exposure`, "above 0 where there were events", exposure);
};
