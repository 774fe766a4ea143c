import { GraphQLError } from 'graphql'

/** A query that goes beyond a limit, with the limit and what the query has. */
export function limitError(
  limit: string,
  maximum: number,
  value: number,
  what: string,
): GraphQLError {
  return new GraphQLError(
    `the query has ${value} ${what}, and at most ${maximum} are answered; /v1/config shows all limits`,
    { extensions: { code: 'limit-exceeded', limit, maximum, value } },
  )
}
