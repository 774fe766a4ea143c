import type { Release } from '../releases/release.ts'
import type { Citation } from './citations/citation.ts'
import type { DerivedRow } from './derived/derived-row.ts'
import type { FigureRow } from './figures/figure-row.ts'
import type { Stand } from './figures/stands.ts'
import type { Page } from './pages/page.ts'
import type { Pages, Table } from './pages/table.ts'
import type { View } from './views.ts'

/** A figure as it is sent. It may say more than its own kind of row: what members it has is read from it. */
export type Figure = FigureRow | DerivedRow

/** The figures of an answer, for formats that place each by what it is about. No two share series and period. */
export interface Figures {
  readonly pages: Pages<Figure>
  /** What the answer says beside its figures; a table has no place for it. */
  readonly beside?: Readonly<Record<string, unknown>>
}

/** THE shape between a question and a format. */
export interface Answer {
  readonly release: Release
  /** The answer as a JSON value. */
  readonly json: () => unknown
  /** Absent where the answer has no sensible rows. */
  readonly table: Table | undefined
  /** Present where an answer is of figures: rows of its table, or what its rows rest on. */
  readonly figures?: Figures
  /** Present where the figures are those that were printed, and nothing was made of them. */
  readonly printed?: Pages<FigureRow>
  /** Present where an answer is of one figure as it stood in release after release, oldest first. */
  readonly stands?: readonly Stand[]
  /** The same where nothing was made of it. */
  readonly printedStands?: readonly Stand[]
  /** The rows as JSON shows them, where they may be too many for one JSON value. */
  readonly records?: Pages<object>
  /** Present where a format can show more of it than a table. */
  readonly view?: View
  /** Present where there is something to cite. */
  readonly citation?: Citation
  /** Present on lists. */
  readonly page?: Page
}

/** What an answer may be shown by. Every answer has a JSON value; the rest depends on the question. */
type Part = 'table' | 'figures' | 'printed' | 'stands' | 'printedStands' | 'citation'
export type Aspect = 'json' | Part | View['kind']

const parts: ReadonlySet<string> = new Set<Part>([
  'table',
  'figures',
  'printed',
  'stands',
  'printedStands',
  'citation',
])

/** Whether an answer can be shown by one of its aspects. */
export function hasAspect(answer: Answer, aspect: Aspect): boolean {
  if (aspect === 'json') return true
  if (isPart(aspect)) return answer[aspect] !== undefined
  return answer.view?.kind === aspect
}

function isPart(aspect: Aspect): aspect is Part {
  return parts.has(aspect)
}
