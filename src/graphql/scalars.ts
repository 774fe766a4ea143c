import { GraphQLError, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import type { z } from 'zod'
import { Decimal } from '../model/decimal.ts'
import { DateText, type Period, PeriodError, PeriodText, parsePeriod } from '../model/period.ts'
import { problem } from '../model/problems.ts'

/** How a scalar is read and written. */
export interface Scalar {
  readonly serialize: (value: unknown) => string
  readonly parseValue: (given: unknown) => unknown
  readonly parseLiteral: (node: ValueNode) => unknown
}

/** THE list of scalars of our own. */
export const scalars: Readonly<Record<string, Scalar>> = {
  Date: scalar(DateText, (text) => DateText.parse(text)),
  Decimal: scalar(Decimal, (text) => Decimal.parse(text)),
  Period: scalar(PeriodText, readPeriod),
}

function scalar(text: z.ZodType<string>, read: (text: string) => unknown): Scalar {
  const parseValue = (given: unknown): unknown => {
    if (typeof given === 'string') return read(given)
    throw new GraphQLError(`it is written as text, in quotation marks: "${String(given)}"`)
  }
  return {
    // What a record holds was checked when it was loaded.
    serialize: (value) => (typeof value === 'string' ? value : text.parse(value)),
    parseValue,
    parseLiteral: (node) =>
      parseValue(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
  }
}

/** Reads a period. @throws {Problem} `invalid-period` */
export function readPeriod(text: string): Period {
  try {
    return parsePeriod(text)
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error
    throw problem('invalid-period', { detail: error.message })
  }
}
