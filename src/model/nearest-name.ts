import { distance } from 'fastest-levenshtein'

/**
 * The known name that was most likely meant, or undefined where none is near: at most a third of the
 * letters or two of them may differ, or one name must begin with the other.
 */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
  const wanted = given.toLowerCase().slice(0, 120)
  let best: string | undefined
  // Two letters that changed places count as two that differ.
  let bestDistance = Math.max(Math.min(2, wanted.length - 1), Math.floor(wanted.length / 3)) + 1
  let longestShared: string | undefined
  for (const name of known) {
    const candidate = name.toLowerCase()
    const apart = distance(wanted, candidate)
    if (apart < bestDistance) {
      best = name
      bestDistance = apart
    }
    if (wanted.length >= 3 && candidate.startsWith(wanted) && !longestShared) longestShared = name
  }
  return best ?? longestShared
}
