/** Gathers what must be ended, for what otherwise belongs to a test. */
export class Owner {
  readonly #ends: (() => unknown)[] = []

  teardown(end: () => unknown): void {
    this.#ends.unshift(end)
  }

  async end(): Promise<void> {
    for (const end of this.#ends.splice(0)) await end()
  }
}

/** Runs something that owns what it opens, and ends all of it afterwards. */
export async function owning<T>(run: (owner: Owner) => Promise<T>): Promise<T> {
  const owner = new Owner()
  try {
    return await run(owner)
  } finally {
    await owner.end()
  }
}
