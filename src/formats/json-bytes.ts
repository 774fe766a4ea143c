/** JSON as bytes: text would be sent with a charset, which the media types of JSON-LD do not have. */
export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}
