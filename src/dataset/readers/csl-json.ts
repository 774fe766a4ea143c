import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser'
import type { TextFile } from '../folder.ts'
import { type Path, positionAt, type Report } from '../violation.ts'
import type { PositionedDocument } from './document.ts'

interface Fault {
  readonly offset: number
  readonly found: string
  readonly mend: string
}

/** Reads strict JSON (RFC 8259); repeated members are refused, since parsers disagree on which one counts. */
export function readJson(file: TextFile, report: Report): PositionedDocument | undefined {
  const fault = structureFault(file.text) ?? syntaxFault(file.text)
  if (fault) {
    const at = () => positionAt(file.text, fault.offset)
    const { found, mend } = fault
    report({ file: file.name, at }, [], () => ({ found, mend }))
    return undefined
  }
  let tree: Node | undefined
  return {
    value: JSON.parse(file.text),
    positionOf: (path) => {
      // Positions are asked for only where something is wrong, so the tree is seldom built.
      tree ??= parseTree(file.text)
      return positionAt(file.text, offsetOf(tree, path))
    },
  }
}

function syntaxFault(text: string): Fault | undefined {
  const errors: ParseError[] = []
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
    const [first] = errors
    const found = first === undefined ? error.message : readable(printParseErrorCode(first.error))
    return { offset: first?.offset ?? 0, found, mend: 'write strict JSON' }
  }
}

/** `PropertyNameExpected` as words. */
function readable(code: string): string {
  return code.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
}

/** Finds repeated members and nesting without end. */
function structureFault(text: string): Fault | undefined {
  const open: Set<string>[] = []
  let repeated: Fault | undefined
  try {
    visit(text, {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (name, offset) => {
        const members = open.at(-1)
        if (members?.has(name)) repeated ??= repetition(name, offset)
        members?.add(name)
      },
    })
  } catch (error) {
    // The parser calls itself for each level, and so runs out of stack before it runs out of text.
    if (!(error instanceof RangeError)) throw error
    return { offset: 0, found: 'lists within lists without end', mend: 'nest less deeply' }
  }
  return repeated
}

function repetition(name: string, offset: number): Fault {
  const found = `member ${JSON.stringify(name)} a second time`
  return { offset, found, mend: 'keep one of the two members' }
}

/** Where a member begins; where it is absent, the nearest thing around it. */
function offsetOf(tree: Node | undefined, path: Path): number {
  if (!tree) return 0
  for (let length = path.length; length > 0; length--) {
    const parts = path.slice(0, length).filter((part) => typeof part !== 'symbol')
    const node = findNodeAtLocation(tree, parts)
    if (node) return node.offset
  }
  return tree.offset
}
