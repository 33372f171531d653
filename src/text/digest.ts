import { hash } from "node:crypto";

/**
 * The SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits (FIPS 180-4).
 *
 * @example
 * digest("hello"); // "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
 */
export function digest(text: string): string {
  return hash("sha256", text, "hex");
}
