/** Long texts are made in parts: V8 takes longer to lay a long text out as one than to make it. */
const SCRATCH_BYTES = 2 ** 18
/** How many bytes of UTF-8 a unit of UTF-16 takes at most. */
const MOST_BYTES_A_UNIT = 3

const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES)

/**
 * What `JSON.stringify` gives, as bytes: text would be sent with a charset, which the media types of JSON-LD
 * do not have, and would be laid out, measured and encoded once more on its way.
 */
export function jsonBytes(value: unknown): Uint8Array {
  const full: Buffer[] = []
  let used = 0
  for (const part of partsOf(value)) {
    const most = part.length * MOST_BYTES_A_UNIT
    if (used + most > SCRATCH_BYTES) {
      full.push(Buffer.from(scratch.subarray(0, used)))
      used = 0
    }
    if (most > SCRATCH_BYTES) full.push(Buffer.from(part))
    else used += scratch.write(part, used)
  }
  const last = Buffer.from(scratch.subarray(0, used))
  return full.length === 0 ? last : Buffer.concat([...full, last])
}

/** The text of a value in parts: a member each, and of lists an element each. */
function* partsOf(value: unknown): Iterable<string> {
  if (!isPlain(value)) {
    yield JSON.stringify(value)
    return
  }
  let before = '{'
  for (const [name, member] of Object.entries(value)) {
    const text = Array.isArray(member) ? undefined : JSON.stringify(member)
    if (text === undefined && !Array.isArray(member)) continue
    yield `${before}${JSON.stringify(name)}:`
    before = ','
    if (text === undefined) yield* elementsOf(member)
    else yield text
  }
  yield before === '{' ? '{}' : '}'
}

function* elementsOf(list: readonly unknown[]): Iterable<string> {
  let before = '['
  for (const element of list) {
    // What JSON has no word for is null in a list.
    yield `${before}${JSON.stringify(element) ?? 'null'}`
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}

/** Whether a value is written member by member, and has no say in how. */
function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !('toJSON' in value)
  )
}
