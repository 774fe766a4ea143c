import { distance } from 'fastest-levenshtein'

/** A longer name than this is no slip of the pen, and is not compared. */
const LONGEST = 120
const MOST_WORDS = 12

/**
 * The known name that was most likely meant, or undefined where none is near. Capitals do not count. In this
 * order: a name that differs by one slip; one that has all the words given and none, one, or several beside
 * them; one that begins with what is given; one that differs by a slip for every four letters; one that has
 * all the words, some of them misspelt. Of equals it is the first.
 */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
  if (given.length > LONGEST) return undefined
  const wanted = given.toLowerCase()
  const names = [...known]
  return least(names, asAWhole(wanted)) ?? least(names, byMisspeltWords(wanted))
}

/** How far a name is from the one that was given; infinite where it was not meant. */
type Rank = (candidate: string) => number

function least(names: readonly string[], rank: Rank): string | undefined {
  let best: string | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const name of names) {
    const found = rank(name.toLowerCase())
    if (found >= lowest) continue
    best = name
    lowest = found
  }
  return best
}

const [SAME_WORDS, MORE_WORDS, BEGINNING, SLIPS] = [2, 4, 5, 6]

function asAWhole(given: string): Rank {
  const words = wordsOf(given)
  const most = slipsAllowed(given)
  return (candidate) => {
    const apart = slips(given, candidate, most)
    if (apart <= Math.min(1, most)) return apart
    const more = furtherWords(words, candidate)
    if (more !== undefined) return Math.min(SAME_WORDS + more, MORE_WORDS)
    // Fewer letters begin too many names.
    if (given.length >= 3 && candidate.startsWith(given)) return BEGINNING
    return apart <= most ? SLIPS + apart : Number.POSITIVE_INFINITY
  }
}

/** How many words a name has beside those given, if it has all of them. */
function furtherWords(words: readonly string[], candidate: string): number | undefined {
  if (words.length === 0 || !words.every((word) => candidate.includes(word))) return undefined
  const others = wordsOf(candidate)
  const areAllThere = words.length <= others.length && words.every((word) => others.includes(word))
  return areAllThere ? others.length - words.length : undefined
}

function byMisspeltWords(given: string): Rank {
  const words = wordsOf(given).map((word) => ({ word, most: slipsAllowed(word) }))
  return (candidate) => {
    if (words.length < 2 || words.length > MOST_WORDS) return Number.POSITIVE_INFINITY
    const others = wordsOf(candidate)
    const areAllThere =
      words.length <= others.length &&
      words.every(({ word, most }) => others.some((other) => slips(word, other, most) <= most))
    return areAllThere ? others.length : Number.POSITIVE_INFINITY
  }
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

/** A slip for every four letters, and none in a name of two. */
function slipsAllowed({ length }: string): number {
  return length < 3 ? 0 : Math.max(1, Math.floor(length / 4))
}

/** How many letters are wrong, missing or too many, two exchanged ones being one; infinite where surely too many. */
function slips(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return Number.POSITIVE_INFINITY
  return areExchanged(left, right) ? 1 : distance(left, right)
}

function areExchanged(left: string, right: string): boolean {
  if (left.length !== right.length || left === right) return false
  let at = 0
  while (left[at] === right[at]) at += 1
  return (
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.slice(at + 2) === right.slice(at + 2)
  )
}
