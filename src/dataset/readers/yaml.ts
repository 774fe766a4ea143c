import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml'
import type { TextFile } from '../folder.ts'
import type { Path, Position, Report } from '../violation.ts'
import type { PositionedDocument } from './document.ts'

/** Reads one YAML 1.2 document. Anchors, aliases, tags and repeated keys are refused: data say what they are. */
export function readYaml(file: TextFile, report: Report): PositionedDocument | undefined {
  const counter = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: counter, prettyErrors: false })
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  const faults = [...syntaxFaults(document), ...indirections(document, file.text)]
  for (const { offset, found, mend } of faults) {
    report({ file: file.name, at: () => positionAt(offset) }, [], () => ({ found, mend }))
  }
  if (faults.length > 0) return undefined
  return {
    value: document.toJS(),
    positionOf: (path) => positionAt(offsetOf(document.contents, path)),
  }
}

interface Fault {
  readonly offset: number
  readonly found: string
  readonly mend: string
}

function syntaxFaults(document: Document.Parsed): readonly Fault[] {
  return [...document.errors, ...document.warnings].map(({ pos, message, code }) => ({
    offset: pos[0],
    found: message,
    mend:
      code === 'DUPLICATE_KEY'
        ? 'keep one of the two members'
        : 'write plain YAML 1.2: maps, lists and scalars',
  }))
}

function indirections(document: Document.Parsed, text: string): readonly Fault[] {
  const faults: Fault[] = []
  if (!/[&*]/.test(text)) return faults
  visit(document, {
    Node: (_key, node) => {
      const anchored = isScalar(node) || isCollection(node) ? node.anchor : undefined
      if (isAlias(node) || anchored) {
        faults.push({
          offset: node.range?.[0] ?? 0,
          found: isAlias(node) ? `alias *${node.source}` : `anchor &${anchored}`,
          mend: 'write the value out where it stands',
        })
      }
    },
  })
  return faults
}

/** Where a value begins, or its key where it is none of the known ones, or what would hold it. */
function offsetOf(root: ParsedNode | null, path: Path): number {
  let node: Node | null = root
  let offset = node?.range?.[0] ?? 0
  for (const part of path) {
    if (!isCollection(node)) return offset
    const child: unknown = node.get(typeof part === 'symbol' ? String(part) : part, true)
    if (!isNode(child)) return keyOffset(node, part) ?? offset
    node = child
    offset = node.range?.[0] ?? offset
  }
  return offset
}

function keyOffset(node: Node, part: PropertyKey): number | undefined {
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === part)
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
}
