import { trace } from '@opentelemetry/api'
import type { FastifyBaseLogger, FastifyPluginCallback } from 'fastify'

export interface TracingOptions {
  /** Where an OpenTelemetry collector listens. */
  readonly endpoint: string
  /** The release that is served. */
  readonly version: string
  readonly log: FastifyBaseLogger
}

export interface Tracing {
  /** Traces the requests of a server. */
  readonly instrument: FastifyPluginCallback
  /** Sends what is not sent yet, and stops. */
  readonly close: () => Promise<void>
}

/**
 * Starts to send traces by OTLP over HTTP to an endpoint, one span a request and one for its handler. A caller's
 * `traceparent` (W3C Trace Context) is taken up. An endpoint that does not answer loses spans and nothing else.
 */
export async function startTracing({ endpoint, version, log }: TracingOptions): Promise<Tracing> {
  // Loaded only where traces are wanted: it takes as long as the rest of the server.
  const [{ OTLPTraceExporter }, { resourceFromAttributes }, sdk, { FastifyOtelInstrumentation }] =
    await Promise.all([
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace-node'),
      import('@fastify/otel'),
    ])
  const exporter = new OTLPTraceExporter({ url: new URL('v1/traces', withSlash(endpoint)).href })
  const provider = new sdk.NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'control-figures',
      'service.version': version,
    }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  })
  provider.register()
  const instrumentation = new FastifyOtelInstrumentation({ instrumentHooks: false })
  instrumentation.setTracerProvider(provider)
  return {
    instrument: instrumentation.plugin(),
    close: async () => {
      await provider.shutdown().catch((error: unknown) => {
        log.warn({ err: error }, 'the last traces could not be sent')
      })
      trace.disable()
    },
  }
}

/** The trace that the work at hand is part of, for a line of the log. */
export function traceFields(): { readonly traceId?: string } {
  const span = trace.getActiveSpan()
  return span ? { traceId: span.spanContext().traceId } : {}
}

function withSlash(endpoint: string): string {
  return endpoint.endsWith('/') ? endpoint : `${endpoint}/`
}
