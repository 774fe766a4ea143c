/** A request made to cost the server much, and why it is refused: the limit, or what the error says. */
export interface Hostile {
  readonly what: string
  readonly body: unknown
  readonly refused: { readonly limit: string } | { readonly says: RegExp }
}

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')
const nested = (count: number, open: string, inside: string, close = '}') =>
  `${open.repeat(count)}${inside}${close.repeat(count)}`
const doubled = (levels: number, leaf: string): string =>
  levels === 0 ? leaf : `parent { ${doubled(levels - 1, leaf)} } `.repeat(2)

const limited = (what: string, limit: string, query: string): Hostile => ({
  what,
  body: { query },
  refused: { limit },
})
const invalid = (what: string, says: RegExp, query: string): Hostile => ({
  what,
  body: { query },
  refused: { says },
})
const steel = (selections: string) => `{ dataset { topic(slug: "steel") { ${selections} } } }`
const filtered = (filter: string) => `{ dataset { series(filter: ${filter}) { totalCount } } }`

const beyondLimits: readonly Hostile[] = [
  limited('a cycle 390 levels deep', 'maximumDepth', steel(nested(390, 'parent { ', 'slug'))),
  limited(
    'a cycle hidden in fragments',
    'maximumDepth',
    `${steel('...F0')} ${many(25, (i) => `fragment F${i} on Topic { parent { ...F${i + 1} } }`)}
     fragment F25 on Topic { slug }`,
  ),
  limited(
    'a cycle of lists',
    'maximumCost',
    '{ dataset { series { nodes { observations { nodes { rivals { rivals { rivals { period } } } } } } } } }',
  ),
  limited(
    'pages of 10 000 in pages of 10 000',
    'maximumCost',
    '{ dataset { series(first: 10000) { nodes { observations(first: 10000) { nodes { period } } } } } }',
  ),
  limited(
    'the same by the default of a variable',
    'maximumCost',
    'query ($n: Int = 10000) { dataset { series(first: $n) { nodes { observations(first: $n) { nodes { period } } } } } }',
  ),
  {
    what: 'the same by a variable',
    body: {
      query:
        'query ($n: Int) { dataset { series(first: $n) { nodes { observations(first: $n) { nodes { period } } } } } }',
      variables: { n: 10_000 },
    },
    refused: { limit: 'maximumCost' },
  },
  limited(
    'fragments that double 28 times',
    'maximumCost',
    `${steel('...F0')} ${many(28, (i) => `fragment F${i} on Topic { ...F${i + 1} ...F${i + 1} }`)}
     fragment F28 on Topic { parent { slug } }`,
  ),
  limited('400 aliases', 'maximumAliases', `{ dataset { ${many(400, (i) => `a${i}: version`)} } }`),
  limited(
    'aliases in fragments',
    'maximumAliases',
    `{ dataset { ${many(10, (i) => `...F${i}`)} } } ${many(
      10,
      (i) =>
        `fragment F${i} on Dataset { ${many(10, (j) => `a${i}x${j}: indicator(slug: "grain-harvest") { slug }`)} }`,
    )}`,
  ),
  limited(
    'one field 1 900 times',
    'maximumSelections',
    `{ dataset { ${many(1_900, () => 'version')} } }`,
  ),
  limited(
    'one field 190 times',
    'maximumRepeats',
    `{ dataset { ${many(190, () => 'topic(slug: "x") { slug }')} } }`,
  ),
  limited(
    'one field in 190 inline fragments',
    'maximumRepeats',
    `{ dataset { ${many(190, () => '... { version }')} } }`,
  ),
  limited('fields doubled on 7 levels', 'maximumRepeats', steel(doubled(7, 'slug'))),
  limited('__typename 1 600 times', 'maximumSelections', `{ ${many(1_600, () => '__typename')} }`),
  limited('fields doubled on 8 levels', 'maximumSelections', steel(doubled(8, 'slug'))),
  limited(
    'inline fragments 600 levels deep',
    'maximumSelections',
    `{ ${nested(600, '... { ', '__typename')} }`,
  ),
  limited(
    '200 fragments beside each other',
    'maximumFragments',
    `{ dataset { ${many(200, (i) => `...F${i}`)} } } ${many(200, (i) => `fragment F${i} on Dataset { version }`)}`,
  ),
  limited(
    '300 operations',
    'maximumOperations',
    many(300, (i) => `query Q${i} { __typename }`),
  ),
  limited(
    '250 times @skip on one field',
    'maximumDirectives',
    `{ dataset { version ${many(250, () => '@skip(if: true)')} } }`,
  ),
  limited(
    '@include on 200 fields',
    'maximumDirectives',
    `{ dataset { ${many(200, () => 'version @include(if: true)')} } }`,
  ),
  limited(
    '900 unknown directives',
    'maximumDirectives',
    `{ dataset { version ${many(900, (i) => `@x${i}`)} } }`,
  ),
  limited(
    '450 variables',
    'maximumVariables',
    `query (${many(450, (i) => `$v${i}: Int`)}) { dataset { version } }`,
  ),
  limited(
    'lists 900 levels deep',
    'maximumInputs',
    filtered(`{ indicator: ${nested(900, '[', '', ']')} }`),
  ),
  limited('objects 450 levels deep', 'maximumInputs', filtered(nested(450, '{ a: ', '1'))),
  limited(
    'a type of 900 lists',
    'maximumInputs',
    `query ($v: ${nested(900, '[', 'Int', ']')}) { __typename }`,
  ),
  limited('4 000 tokens', 'maximumTokens', `{ dataset { ${'a '.repeat(4_000)} } }`),
  limited('19 000 braces that never close', 'maximumTokens', '{'.repeat(19_000)),
  limited('40 000 characters', 'maximumLength', `{ dataset { version } } # ${'x'.repeat(40_000)}`),
  limited(
    'ofType 390 levels deep',
    'maximumDepth',
    `{ __schema { types { ${nested(390, 'ofType { ', 'name')} } } }`,
  ),
  limited(
    'introspection multiplied by aliases',
    'maximumCost',
    `{ __schema { types { fields { type { ${many(45, (i) => `a${i}: fields { name }`)} } } } } }`,
  ),
]

const notValid: readonly Hostile[] = [
  invalid(
    'introspection of lists in lists in lists',
    /introspection depth/i,
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  ),
  invalid(
    'a fragment that leads to itself',
    /itself/,
    '{ dataset { ...A } } fragment A on Dataset { ...B } fragment B on Dataset { ...A }',
  ),
  invalid(
    '19 fragments that lead each to each',
    /itself/,
    `{ dataset { ...F0 } } ${many(19, (i) => `fragment F${i} on Dataset { ${many(19, (j) => `...F${j}`)} }`)}`,
  ),
  invalid(
    'one field 20 times, at last with other arguments',
    /conflict/,
    `{ dataset { ${many(20, () => 'topic(slug: "x") { slug }')} topic(slug: "y") { slug } } }`,
  ),
  invalid(
    'one field 20 times, each with other arguments',
    /conflict/,
    `{ dataset { ${many(20, (i) => `topic(slug: "x${i}") { slug }`)} } }`,
  ),
  invalid(
    'fields doubled on 3 levels that cannot be one',
    /conflict/,
    steel(doubled(3, 'slug').replace('slug', 'slug: name')),
  ),
  invalid(
    '30 fragments, each compared with each on two levels',
    /conflict/,
    `${steel(many(30, (i) => `...F${i}`))} ${many(
      30,
      (i) =>
        `fragment F${i} on Topic { parent { slug name id } children { slug } a: ${i === 29 ? 'slug' : 'name'} }`,
    )}`,
  ),
  invalid(
    '30 fragments, each compared with each with arguments',
    /conflict/,
    `{ dataset { ${many(30, (i) => `...F${i}`)} } } ${many(
      30,
      (i) =>
        `fragment F${i} on Dataset { topic(slug: "x") { slug } indicator(slug: "x") { slug } area(slug: "${i === 29 ? 'y' : 'x'}") { slug } }`,
    )}`,
  ),
  invalid(
    'fragments on 12 levels, each compared with each',
    /conflict/,
    `${steel('...F0 ...F1')} ${many(
      12,
      (i) =>
        `fragment F${i} on Topic { ...F${i + 1} parent { ...F${i + 1} ...F12 } parent { ...F${i + 1} } }`,
    )} fragment F12 on Topic { a: slug } fragment F13 on Topic { a: name parent { ...F13 } }`.replace(
      'a: slug',
      'a: slug a: name',
    ),
  ),
  invalid(
    '390 names that are nearly right',
    /Cannot query field/,
    `{ dataset { ${many(390, (i) => `versiom${i}`)} } }`,
  ),
  invalid(
    'a name of 19 000 letters',
    /Cannot query field/,
    `{ dataset { ${'v'.repeat(19_000)} } }`,
  ),
  invalid(
    'a text of 6 000 lines',
    /Cannot query field/,
    `{ dataset { indicatr(slug: """${'\n a'.repeat(6_000)}""") { slug } } }`,
  ),
  invalid(
    'lists 190 levels deep',
    /cannot represent|written as/i,
    filtered(`{ indicator: ${nested(190, '[', '', ']')} }`),
  ),
  invalid('objects 190 levels deep', /not defined/, filtered(nested(190, '{ a: ', '1'))),
  invalid('600 unknown members', /not defined/, filtered(`{ ${many(600, (i) => `a${i}: 1`)} }`)),
  invalid(
    '1 800 values that are none',
    /does not exist in "Verification"/,
    `{ dataset { quotations(filter: { verification: [${many(1_800, () => 'VERIFI')}] }) { totalCount } } }`,
  ),
  invalid('a mutation', /only queries/, `mutation { ${many(20, () => '__typename')} }`),
  invalid(
    'a syntax tree in place of a document',
    /Syntax Error|not a GraphQL document/,
    '{"kind":"Document","definitions":[]}',
  ),
  invalid('text that is no token', /Syntax Error/, `{ ${'a '.repeat(900)} ?`),
]

const codes =
  'query ($codes: [String!]) { dataset { series(filter: { indicator: $codes }) { totalCount } } }'
const pages = 'query ($page: Int) { dataset { series(first: $page) { totalCount } } }'

const notRead: readonly Hostile[] = [
  {
    what: 'a variable 20 000 lists deep',
    body: `{"query":${JSON.stringify(pages)},"variables":{"page":${nested(20_000, '[', '', ']')}}}`,
    refused: { says: /\$page/ },
  },
  {
    what: 'a variable of 20 000 values of another type',
    body: { query: codes, variables: { codes: Array.from({ length: 20_000 }, () => 1) } },
    refused: { says: /\$codes/ },
  },
  {
    what: 'a batch of 1 000 queries',
    body: Array.from({ length: 1_000 }, () => ({ query: '{ dataset { version } }' })),
    refused: { says: /batch of 1000/ },
  },
  {
    what: 'a body of 70 000 bytes',
    body: { query: '#'.repeat(70_000) },
    refused: { says: /too large/ },
  },
  {
    what: 'a prototype in place of variables',
    body: `{"query":${JSON.stringify(pages)},"variables":{"__proto__":{"page":1}}}`,
    refused: { says: /not valid JSON/ },
  },
  {
    what: 'a hash that is not the hash of the query',
    body: {
      query: '{ dataset { version } }',
      extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
    },
    refused: { says: /sha256Hash/ },
  },
]

export const hostileQueries: readonly Hostile[] = [...beyondLimits, ...notValid, ...notRead]

/** The same request in other words, which no cache of the server knows. */
export function inOtherWords({ body }: Hostile, count: number): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return text.replace(/"query":"/, `"query":"${' '.repeat(count)}`)
}
