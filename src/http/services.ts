/** THE list of ways to ask the server: the data catalogue and the catalogue of interfaces read it. */
export const services = [
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
] as const
