/** How questions that come one by one are answered together. */
interface Batch<Key, Value> {
  /** The object, and the text, that all keys of one load must share. */
  readonly group: (key: Key) => readonly [owner: object, text: string]
  /** Answers keys of one group, in their order; `first` is the first of them. */
  readonly load: (keys: readonly Key[], first: Key) => Promise<readonly Value[]>
}

interface Waiting<Key, Value> {
  readonly key: Key
  readonly resolve: (value: Value) => void
  readonly reject: (error: unknown) => void
}

/**
 * A function of one key that gathers the calls of one turn of the event loop and loads them at once.
 * Nothing is kept after that, so nothing can be stale.
 */
export function batched<Key, Value>(batch: Batch<Key, Value>): (key: Key) => Promise<Value> {
  let waiting: Waiting<Key, Value>[] = []
  const dispatch = (): void => {
    const groups = grouped(batch, waiting)
    waiting = []
    for (const group of groups) void answer(batch, group)
  }
  return (key) =>
    new Promise((resolve, reject) => {
      // Resolvers that wait for promises of this turn must come first, or each would be a batch of its own.
      if (waiting.length === 0) setImmediate(dispatch)
      waiting.push({ key, resolve, reject })
    })
}

function grouped<Key, Value>(
  { group }: Batch<Key, Value>,
  waiting: readonly Waiting<Key, Value>[],
): readonly Waiting<Key, Value>[][] {
  const owners = new Map<object, Map<string, Waiting<Key, Value>[]>>()
  for (const one of waiting) {
    const [owner, text] = group(one.key)
    const groups = owners.get(owner) ?? new Map<string, Waiting<Key, Value>[]>()
    owners.set(owner, groups)
    const members = groups.get(text) ?? []
    groups.set(text, members)
    members.push(one)
  }
  return [...owners.values()].flatMap((groups) => [...groups.values()])
}

async function answer<Key, Value>(
  { load }: Batch<Key, Value>,
  group: readonly Waiting<Key, Value>[],
): Promise<void> {
  const [first] = group
  if (!first) return
  try {
    const values = await load(
      group.map(({ key }) => key),
      first.key,
    )
    if (values.length !== group.length) throw new RangeError('a batch must answer every key')
    for (const [index, value] of values.entries()) group[index]?.resolve(value)
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}
