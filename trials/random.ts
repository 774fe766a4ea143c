/** Draws numbers below 1 from a seed: the same seed gives the same numbers (mulberry32, 32 bits of state). */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One entry of a list that is not empty. */
export function drawn<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('nothing can be drawn from an empty list')
  return found
}

/** So many entries, each at most once, in a random order. */
export function sample<T>(list: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...list]
  const found: T[] = []
  while (found.length < count && left.length > 0) {
    found.push(...left.splice(Math.floor(random() * left.length), 1))
  }
  return found
}
