/** How many levels of fields a query may have; the introspection of standard tools has 15. */
export const maximumDepth = 16
/** How many objects a query may ask for, reckoned before it is answered: a list counts as often as it is long. */
export const maximumCost = 100_000
/** From how many objects on a query takes turns with others that are expensive. */
export const expensiveCost = 1_000
/** How long a list is taken to be that has neither `first` nor `last` nor a page, such as rivals. */
export const reckonedListLength = 10
/** How many fields a query may rename. */
export const maximumAliases = 50
/** How many fields and fragments a query may select, in all places together. */
export const maximumSelections = 400
/** How many fields may stand beside themselves in one selection; validation compares each with each. */
export const maximumRepeats = 20
/** How many fragments a query may define. */
export const maximumFragments = 30
/** How many operations may stand in one document, of which `operationName` picks one. */
export const maximumOperations = 10
/** How many variables a document may declare. */
export const maximumVariables = 100
/** How many directives, such as `@include`, a query may have. */
export const maximumDirectives = 50
/** How many lists and objects may stand in its arguments and in the types of its variables. */
export const maximumInputs = 200
/** How many characters a query may have. */
export const maximumLength = 20_000
/** How many words and signs a query may have. */
export const maximumTokens = 2_000
/** How many faults of a document are said. */
export const maximumErrors = 20
/** How many queries are kept read and compiled; twice as many while the older ones are given up. */
export const maximumKeptQueries = 32
/** How many values one field of a filter may have. */
export const maximumCodes = 200

/** The limits of this face, as /v1/config shows them. */
export const graphqlLimits = {
  maximumDepth,
  maximumCost,
  expensiveCost,
  reckonedListLength,
  maximumAliases,
  maximumSelections,
  maximumRepeats,
  maximumFragments,
  maximumOperations,
  maximumVariables,
  maximumDirectives,
  maximumInputs,
  maximumLength,
  maximumTokens,
  maximumCodes,
  maximumErrors,
  maximumKeptQueries,
} as const
