import type { Folder } from '../../src/dataset/folder.ts'
import { memberAt } from '../../src/dataset/members.ts'
import { recordKinds } from '../../src/model/records.ts'
import { type Random, sample } from '../random.ts'
import { type EditableFile, editableFiles, withValue, written } from './editable.ts'
import { type Field, fieldOf, type Leaf, leavesOf } from './fields.ts'
import type { Expected, Mutant } from './mutant.ts'
import type { Operator } from './operator.ts'
import { operators } from './operators.ts'

interface Place {
  readonly file: EditableFile
  readonly index: number
  readonly leaf: Leaf
  readonly field: Field
}

/** Every member of every kind of record broken in every way, each in so many records. */
export function* mutantsOfMembers(
  folder: Folder,
  records: number,
  random: Random,
): Generator<Mutant> {
  const files = editableFiles(folder)
  const ids = idsOf(files)
  for (const places of placesByField(files).values()) {
    for (const place of sample(places, records, random)) {
      for (const operator of operators) yield* mutantsAt(place, operator, ids)
    }
  }
}

function placesByField(files: readonly EditableFile[]): ReadonlyMap<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const file of files) {
    for (const [index, record] of file.records.entries()) {
      for (const leaf of leavesOf(file.kind, record)) {
        const key = `${file.kind} ${leaf.name}`
        const some = places.get(key) ?? []
        places.set(key, some)
        some.push({ file, index, leaf, field: fieldOf(file.kind, leaf.name) })
      }
    }
  }
  return places
}

function idsOf(files: readonly EditableFile[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const { kind, records } of files) {
    const some = ids.get(kind) ?? []
    ids.set(kind, some)
    for (const record of records) some.push(String(memberAt(record, 'id')))
  }
  return ids
}

function* mutantsAt(
  place: Place,
  operator: Operator,
  ids: ReadonlyMap<string, readonly string[]>,
): Generator<Mutant> {
  const { file, index, leaf, field } = place
  if (!operator.on.includes(field.type)) return
  const around = {
    ids: ids.get(field.to ?? '') ?? [],
    isCsv: recordKinds[file.kind].format === 'csv',
  }
  for (const value of operator.mutate(leaf.value, field, around)) {
    const records = [...file.records]
    records[index] = withValue(records[index], leaf.way, value)
    yield {
      operator: operator.name,
      of: `${field.kind}.${field.name}`,
      told: `${file.name}, ${shown(memberAt(file.records[index], 'id'))} ${leaf.way.join('.')}: ${shown(leaf.value)} → ${shown(value)}`,
      files: new Map([[file.name, written({ ...file, records })]]),
      isDescribedAnew: file.kind === 'sources',
      freedom: operator.freedom?.(field),
      expected: expectedOf(field),
    }
  }
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 120)
}

function expectedOf({ kind, name }: Field): Expected {
  const key: readonly string[] = recordKinds[kind].key
  if (key.includes(name)) return { change: 'renamed', kind }
  // An entry of a list is seen as a change of the member that holds the list.
  const [member = ''] = name.split('[]')
  return { change: 'changed', kind, member: member.split('.').slice(0, 2).join('.') }
}
