/** The parts of JSON Schema that the model produces. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: string[];
  const?: unknown;
  examples?: unknown[];
  [keyword: string]: unknown;
}

/** The name of the definition that a schema refers to, or `undefined`. */
export function referredName(schema: JsonSchema): string | undefined {
  return schema.$ref?.replace("#/$defs/", "");
}
