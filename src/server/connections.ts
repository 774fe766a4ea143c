import type { ServerOptions } from 'node:http'

/** How long a client may take and how much it may send before a request is read; shown at /v1/config. */
export const connectionLimits = {
  maximumHeaderBytes: 16_384,
  maximumBodyBytes: 65_536,
  maximumAddressBytes: 8_192,
  headersMilliseconds: 10_000,
  requestMilliseconds: 20_000,
  idleMilliseconds: 60_000,
  keepAliveMilliseconds: 65_000,
} as const

/** The same as options of node's server. Connections are looked at often, or slow ones would live half a minute longer. */
export const httpOptions: ServerOptions = {
  maxHeaderSize: connectionLimits.maximumHeaderBytes,
  headersTimeout: connectionLimits.headersMilliseconds,
  // Node's own refusal of a request without Host has no body; checkHost's says what is missing.
  requireHostHeader: false,
  connectionsCheckingInterval: 1_000,
}
