/** The words for a change without an amount. */
export const direction = { increase: "up", decrease: "down", maintain: "kept as it is" } as const;
