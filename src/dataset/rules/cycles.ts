/** A step from one node of a graph to another. */
export interface Edge {
  readonly to: string
}

/** A closed way: its nodes, the first again at the end, and the step that closes it. */
export interface Cycle<E extends Edge> {
  readonly ids: readonly string[]
  readonly last: E
}

interface Frame<E extends Edge> {
  readonly id: string
  readonly edges: readonly E[]
  next: number
}

/** Every step that closes a cycle when the graph is walked in order; without recursion, for long chains. */
export function findCycles<E extends Edge>(
  nodes: Iterable<string>,
  edgesOf: (id: string) => readonly E[],
): readonly Cycle<E>[] {
  const cycles: Cycle<E>[] = []
  const done = new Set<string>()
  for (const start of nodes) {
    if (done.has(start)) continue
    const path: Frame<E>[] = [{ id: start, edges: edgesOf(start), next: 0 }]
    const onPath = new Set([start])
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = top.edges[top.next++]
      if (!edge) {
        path.pop()
        onPath.delete(top.id)
        done.add(top.id)
      } else if (onPath.has(edge.to)) {
        cycles.push({ ids: cycleIds(path, edge.to), last: edge })
      } else if (!done.has(edge.to)) {
        path.push({ id: edge.to, edges: edgesOf(edge.to), next: 0 })
        onPath.add(edge.to)
      }
    }
  }
  return cycles
}

function cycleIds(path: readonly { id: string }[], closing: string): readonly string[] {
  const ids = path.map(({ id }) => id)
  return [...ids.slice(ids.indexOf(closing)), closing]
}
