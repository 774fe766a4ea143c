import { globalId } from '../global-id.ts'

export interface Identified {
  readonly __typename: string
  readonly id: string
}

/** The two names of every record: one among all, one among those of its kind. */
export const identity = {
  id: ({ __typename, id }: Identified): string => globalId(__typename, id),
  slug: ({ id }: Identified): string => id,
}
