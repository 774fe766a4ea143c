import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { decompress as zstdDecompress } from '@bokuweb/zstd-wasm'

/** An answer, however it came. */
export interface Response {
  readonly statusCode: number
  readonly headers: IncomingHttpHeaders | OutgoingHttpHeaders
  readonly rawPayload: Buffer
}

const decoders: Readonly<Record<string, (body: Buffer) => Uint8Array>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  zstd: zstdDecompress,
}

/** The text of an answer, out of the coding in which it was sent. @throws where it is not in that coding */
export function plainBody({ headers, rawPayload }: Response): string {
  const coding = headers['content-encoding']
  if (coding === undefined || rawPayload.length === 0) return rawPayload.toString()
  const decode = decoders[String(coding)]
  if (!decode) throw new Error(`the coding ${coding} is none that is served`)
  return Buffer.from(decode(rawPayload)).toString()
}
