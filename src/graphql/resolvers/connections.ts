import type { Connection } from '../connection.ts'
import type { Resolvers } from '../schema.generated.ts'

/** Every connection is answered alike; nothing of it is counted or read before it is asked for. */
function pages<Node>() {
  return {
    edges: (page: Connection<Node>) => page.edges(),
    nodes: (page: Connection<Node>) => page.nodes(),
    pageInfo: (page: Connection<Node>) => page.pageInfo(),
    totalCount: (page: Connection<Node>) => page.totalCount(),
  }
}

export const connections = {
  AreaConnection: pages(),
  ChangeConnection: pages(),
  ClaimConnection: pages(),
  ComparisonConnection: {
    ...pages(),
    derivations: (page) => page.derivations(),
    refused: (page) => page.refused(),
  },
  DerivedObservationConnection: { ...pages(), derivations: (page) => page.derivations() },
  DisagreementConnection: pages(),
  EstimatorConnection: pages(),
  IndicatorConnection: pages(),
  ObservationConnection: pages(),
  PersonConnection: pages(),
  PlanConnection: pages(),
  QuotationConnection: pages(),
  SearchResultConnection: pages(),
  SeriesConnection: pages(),
  SourceConnection: pages(),
  TopicConnection: pages(),
  UnitConnection: pages(),
} satisfies Resolvers
