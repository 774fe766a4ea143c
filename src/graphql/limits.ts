/** How many levels of fields a query may have, introspection aside. */
export const maximumDepth = 16
/** How many objects a query may ask for, reckoned before it is answered: a list counts as often as it is long. */
export const maximumCost = 100_000
/** How long a list is taken to be that has neither `first` nor `last` nor a page, such as rivals. */
export const reckonedListLength = 10
/** How many fields a query may rename. */
export const maximumAliases = 50
/** How many characters a query may have. */
export const maximumLength = 20_000
/** How many words and signs a query may have. */
export const maximumTokens = 2_000
/** How many values one field of a filter may have. */
export const maximumCodes = 200

/** The limits of this face, as /v1/config shows them. */
export const graphqlLimits = {
  maximumDepth,
  maximumCost,
  reckonedListLength,
  maximumAliases,
  maximumLength,
  maximumTokens,
  maximumCodes,
} as const
