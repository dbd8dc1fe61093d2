export function chunkFolder(): string;
export function builtChunkFolder(): string;
