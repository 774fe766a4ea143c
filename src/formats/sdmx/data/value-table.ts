/** How many texts are remembered at one time; what a message takes in memory does not grow with its length. */
const MOST_REMEMBERED = 65_536

/** The place of a value in a list, and whether it has just been added. */
export interface Place {
  readonly index: number
  readonly isNew: boolean
}

/**
 * Numbers values in the order in which they are first met. It forgets all when it is full and goes on in a
 * new volume; then a value can stand in the list a second time.
 */
export class ValueTable {
  readonly #most: number
  #indexes = new Map<string, number>()
  #count = 0
  #volume = 1

  constructor(most = MOST_REMEMBERED) {
    this.#most = most
  }

  /** Counts from 1. */
  get volume(): number {
    return this.#volume
  }

  placeOf(value: string): Place {
    const known = this.#indexes.get(value)
    if (known !== undefined) return { index: known, isNew: false }
    if (this.#indexes.size >= this.#most) {
      this.#indexes = new Map()
      this.#volume++
    }
    this.#indexes.set(value, this.#count)
    return { index: this.#count++, isNew: true }
  }
}
