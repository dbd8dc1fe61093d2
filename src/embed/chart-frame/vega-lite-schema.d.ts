declare module 'vega-lite/vega-lite-schema.json' {
  import type {Schema} from '@cfworker/json-schema';

  const schema: Schema;
  export default schema;
}
