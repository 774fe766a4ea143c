import type { FastifyRequest, RouteOptions } from 'fastify'
import { z } from 'zod'
import { canShow, type Format } from '../formats/format.ts'
import { formats } from '../formats/index.ts'
import { type Problem, problem } from '../model/problems.ts'
import type { Answer } from '../queries/answer.ts'
import { MAXIMUM_LIMIT } from '../queries/parameters/parameters.ts'

export const formatNames: readonly string[] = formats.map(({ name }) => name)

/** Every parameter that some format takes; where several take one, they mean the same by it. */
export const everyParameter: Readonly<Record<string, z.ZodType>> = Object.assign(
  {},
  ...formats.map(({ parameters }) => parameters),
)

/** Lets each route that answers in several formats take the parameters of them all. */
export function addFormatParameters({ schema }: RouteOptions): void {
  const querystring = schema?.querystring
  if (!(querystring instanceof z.ZodObject) || !('format' in querystring.shape)) return
  Object.assign(schema ?? {}, { querystring: querystring.extend(everyParameter) })
}

/** The parameters of a request, as the route's schema has read them. */
export function parametersOf({ query }: FastifyRequest): Readonly<Record<string, unknown>> {
  return typeof query === 'object' && query !== null ? { ...query } : {}
}

/**
 * Refuses parameters that the chosen format does not take.
 * @throws {Problem} `invalid-parameter`, `too-large`
 */
export function checkParameters(
  request: FastifyRequest,
  chosen: Format,
  offers: readonly Format[],
): void {
  const given = parametersOf(request)
  if (isWhole(request) && !takesWhole(chosen)) throw tooLarge(chosen, offers)
  for (const name of Object.keys(everyParameter)) {
    if (given[name] === undefined || name in chosen.parameters) continue
    const takers = formats.filter(({ parameters }) => name in parameters)
    throw problem('invalid-parameter', {
      parameter: name,
      detail: `${name}: ${takers.map((taker) => taker.name).join(', ')} take it, and the answer would be ${chosen.name}; ask for another format or leave it out`,
    })
  }
}

/**
 * Refuses a whole list that is longer than the chosen format takes.
 * @throws {Problem} `too-large`
 */
export function checkTotal(
  request: FastifyRequest,
  { page }: Answer,
  chosen: Format,
  offers: readonly Format[],
): void {
  if (!isWhole(request) || !page) return
  if (!takesWhole(chosen, page.total)) throw tooLarge(chosen, offers, page.total)
}

/** Whether an answer may be had in a format, whatever it is that makes the answer long. */
export function isTaken(request: FastifyRequest, answer: Answer, format: Format): boolean {
  return canShow(format, answer) && (!isWhole(request) || takesWhole(format, answer.page?.total))
}

/** Whether a format takes a whole list, as far as it is known how many rows that has. */
function takesWhole({ mostRows, withoutRows = false }: Format, total = 0): boolean {
  return withoutRows || (mostRows !== undefined && total <= mostRows)
}

function isWhole(request: FastifyRequest): boolean {
  return parametersOf(request)['limit'] === 'all'
}

function tooLarge({ name, mostRows }: Format, offers: readonly Format[], total?: number): Problem {
  const why =
    total === undefined || mostRows === undefined
      ? `${name} is not sent whole`
      : `${name} takes ${mostRows} rows and there are ${total}`
  const streamed = offers.filter((one) => one.mostRows === Number.POSITIVE_INFINITY)
  const names = streamed.map((one) => one.name).join(', ')
  return problem('too-large', {
    parameter: 'limit',
    detail: `limit: ${why}; ${names} take lists of any length, and pages with a limit of up to ${MAXIMUM_LIMIT} go in every format`,
  })
}
