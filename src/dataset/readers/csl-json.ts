import type { TextFile } from '../folder.ts'
import { type Path, positionAt, type Report } from '../violation.ts'
import type { PositionedDocument } from './document.ts'

/** A value, where it begins, and the same of what is in it. */
interface Value {
  readonly offset: number
  readonly value: unknown
  readonly children: ReadonlyMap<PropertyKey, Value> | undefined
}

class JsonFault extends Error {
  override readonly name = 'JsonFault'
  readonly offset: number
  readonly mend: string

  constructor(offset: number, found: string, mend: string) {
    super(found)
    this.offset = offset
    this.mend = mend
  }
}

/** Reads strict JSON (RFC 8259); repeated members are refused, since parsers disagree on which one counts. */
export function readJson(file: TextFile, report: Report): PositionedDocument | undefined {
  try {
    const root = new JsonReader(file.text).read()
    return {
      value: root.value,
      positionOf: (path) => positionAt(file.text, offsetOf(root, path)),
    }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const at = () => positionAt(file.text, error.offset)
    report({ file: file.name, at }, [], () => ({ found: error.message, mend: error.mend }))
    return undefined
  }
}

function offsetOf(root: Value, path: Path): number {
  let value = root
  for (const part of path) {
    const child = value.children?.get(part)
    if (!child) return value.offset
    value = child
  }
  return value.offset
}

const DEEPEST = 64
const SCALAR =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy
const SPACE = /[ \t\n\r]*/y

/** A reader of its own, since `JSON.parse` tells no positions and takes repeated members in silence. */
class JsonReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): Value {
    this.#skipSpace()
    const value = this.#value(0)
    if (this.#at < this.#text.length) this.#refuse('text after the end of the value', 'remove it')
    return value
  }

  #value(depth: number): Value {
    if (depth > DEEPEST) this.#refuse('lists within lists without end', 'nest less deeply')
    const first = this.#text[this.#at]
    const value =
      first === '{' ? this.#object(depth) : first === '[' ? this.#list(depth) : this.#scalar()
    this.#skipSpace()
    return value
  }

  #scalar(): Value {
    const offset = this.#at
    SCALAR.lastIndex = offset
    const token = SCALAR.exec(this.#text)?.[0]
    if (token === undefined) {
      const found = offset < this.#text.length ? JSON.stringify(this.#text[offset]) : 'the end'
      this.#refuse(`${found} where a value should begin`, 'write strict JSON')
    }
    this.#at = offset + token.length
    return { offset, value: JSON.parse(token), children: undefined }
  }

  #list(depth: number): Value {
    const offset = this.#at
    const children = new Map<PropertyKey, Value>()
    this.#each(']', () => {
      children.set(children.size, this.#value(depth + 1))
    })
    return { offset, value: [...children.values()].map(({ value }) => value), children }
  }

  #object(depth: number): Value {
    const offset = this.#at
    const children = new Map<PropertyKey, Value>()
    this.#each('}', () => this.#member(children, depth))
    const members = [...children].map(([key, { value }]) => [key, value])
    // fromEntries defines members, so that one named __proto__ stays a member.
    return { offset, value: Object.fromEntries(members), children }
  }

  #member(children: Map<PropertyKey, Value>, depth: number): void {
    const offset = this.#at
    const key = this.#text[offset] === '"' ? this.#scalar().value : undefined
    if (typeof key !== 'string') {
      this.#refuse('a member without a name', 'write "name": value, and no comma after the last')
    }
    if (children.has(key)) {
      this.#at = offset
      this.#refuse(`member ${JSON.stringify(key)} a second time`, 'keep one of the two members')
    }
    this.#skipSpace()
    this.#take(':')
    children.set(key, this.#value(depth + 1))
  }

  #each(close: string, one: () => void): void {
    this.#take(this.#text[this.#at] ?? '')
    if (this.#text[this.#at] !== close) {
      one()
      while (this.#text[this.#at] === ',') {
        this.#take(',')
        one()
      }
    }
    this.#take(close)
  }

  #take(sign: string): void {
    if (this.#text[this.#at] !== sign) {
      const found = this.#text[this.#at]
      this.#refuse(
        found === undefined ? 'the end of the file' : JSON.stringify(found),
        `${JSON.stringify(sign)} should stand here; write strict JSON`,
      )
    }
    this.#at += 1
    this.#skipSpace()
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#at
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0
  }

  #refuse(found: string, mend: string): never {
    throw new JsonFault(this.#at, found, mend)
  }
}
