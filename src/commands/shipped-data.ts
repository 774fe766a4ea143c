import { fileURLToPath } from 'node:url'

/** The folder of the dataset that comes with the program: data/ lies beside both src/ and dist/. */
export const shippedData = fileURLToPath(new URL('../../data/', import.meta.url))
