/** A way to ask the server, for programs that look for one. */
export interface Service {
  readonly title: string
  readonly description: string
  /** Where it is asked. */
  readonly endpoint: string
  /** The description that programs read, where there is one. */
  readonly contract: { readonly address: string; readonly mediaType: string } | undefined
  /** The page that people read. */
  readonly documentation: string
}

/** THE list of services: the data catalogue and the catalogue of interfaces read it. */
export const services: readonly Service[] = [
  {
    title: 'REST',
    description: 'Every record, figure and comparison at an address of its own, in many formats.',
    endpoint: '/v1',
    contract: { address: '/openapi.json', mediaType: 'application/json' },
    documentation: '/docs/',
  },
  {
    title: 'GraphQL',
    description: 'The same in one question, with the joins that it needs.',
    endpoint: '/graphql',
    contract: undefined,
    documentation: '/graphiql',
  },
]
