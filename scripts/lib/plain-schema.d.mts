import type {Schema} from '@cfworker/json-schema';

export function plainSchema(schema: unknown): Schema;
