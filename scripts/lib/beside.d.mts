export const filesBeside: readonly string[];
