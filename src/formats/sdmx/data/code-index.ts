import { codeName } from '../code-names.ts'
import type { DataSet } from './data-message.ts'
import type { Placed, Point } from './layout.ts'

/** A value that a message refers to by its place in a list. */
export interface Listed {
  readonly value: string
  /** The name of a code; undefined where the component is not coded. */
  readonly name: string | undefined
  /** The period of the figure that it was first met with. */
  readonly period: string | undefined
}

/**
 * Numbers the values of a component in the order in which they are first met. Only for components whose
 * values do not grow in number with the figures: codes, periods, what is said of a series.
 */
export class CodeIndex {
  readonly #component: Placed
  readonly #indexes = new Map<string, number>()
  readonly #listed: Listed[] = []

  constructor(component: Placed) {
    this.#component = component
  }

  get listed(): readonly Listed[] {
    return this.#listed
  }

  indexOf(value: string, point: Point, { release }: DataSet): number {
    const known = this.#indexes.get(value)
    if (known !== undefined) return known
    const index = this.#listed.length
    this.#indexes.set(value, index)
    const name = codeName(release, this.#component.representation, value)
    // The text and not the point, which would keep every figure that is sent.
    this.#listed.push({ value, name, period: point.figure?.period })
    return index
  }
}

/** One index for each of some components. */
export function codeIndexes(components: readonly Placed[]): ReadonlyMap<Placed, CodeIndex> {
  return new Map(components.map((component) => [component, new CodeIndex(component)]))
}
