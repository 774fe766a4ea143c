import type { Owner } from '../owner.ts'

/** What came of a fault that was made on purpose. */
export interface Outcome {
  /** How often it was made. */
  readonly tried: number
  /** What the server did, in a few words. */
  readonly survived: string
  /** Answers that were compared with the right ones. */
  readonly compared: number
  readonly failures: readonly string[]
}

export interface Fault {
  readonly name: string
  readonly make: (owner: Owner, short: boolean) => Promise<Outcome>
}

/** Waits until something holds. @throws where it does not within two minutes. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 120_000
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Addresses whose answers never change, whatever happens to the server. */
export const pinned: readonly string[] = [
  '/series/crude-steel-output-sun-tssu/observations',
  '/series/crude-steel-output-sun-tssu/observations.csv',
  '/series/crude-steel-output-sun-tssu/observations/1932',
  '/observations?indicator=crude-steel-output',
  '/compare/crude-steel-output',
  '/plans/fyp-1-optimum/fulfilment',
  '/quotations?q=stalin',
  '/sources.csv',
  '/disagreements',
].map((path) => `/v1/releases/0.1.0${path}`)

/** The bodies of some addresses, by address. @throws where one is not answered with 200. */
export async function bodiesAt(port: number, paths = pinned): Promise<ReadonlyMap<string, string>> {
  const bodies = new Map<string, string>()
  for (const path of paths) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      signal: AbortSignal.timeout(30_000),
    })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    bodies.set(path, await answer.text())
  }
  return bodies
}

/** The addresses whose bodies are not the right ones. */
export async function wrongAt(port: number, right: ReadonlyMap<string, string>) {
  const now = await bodiesAt(port, [...right.keys()])
  return [...right]
    .filter(([path, body]) => now.get(path) !== body)
    .map(([path]) => `wrong: ${path}`)
}
