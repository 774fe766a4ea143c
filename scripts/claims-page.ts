import type { Claim } from '../src/model/claim.ts'
import { claimVerdict } from '../src/queries/verdicts/claim-verdict.ts'
import type { ClaimVerdict } from '../src/queries/verdicts/shape.ts'
import type { Release } from '../src/releases/release.ts'

/** The essay from which the dataset set out. */
const ESSAY = 'keefe-2009'

const HEAD = `# The claims of the founding essay, and what the data say

<!-- Written by \`npm run generate\` from data/; changes made by hand are lost. -->

The dataset began with one essay. This page has every checkable statement in it and the verdict that the
program comes to, as \`/v1/claims/{id}\` shows it in full. Nothing here is typed.

- **supported**: all accounts that know agree, within what the rounding of the statement and their own allows;
- **contradicted**: all accounts that know say otherwise;
- **disputed**: accounts disagree, with one another or over different numbers of one statement;
- **unknown**: no account has the figures that it needs, or it asserts nothing that figures could tell.

Several accounts that rest on one estimator or one document are one voice. Plans are no accounts of what
happened, and what the essay prints itself does not count for it. The last column is not computed: it is
what was found when the statement was held by hand against figures and documents.
`

/** The page of the claims of the essay, with their verdicts. */
export async function claimsPage(release: Release): Promise<string> {
  const claims = [...release.catalogue.claims.values()].filter(({ source }) => source === ESSAY)
  const judged = await Promise.all(
    claims.map(async (claim) => ({ claim, verdict: await claimVerdict(release, claim) })),
  )
  const computed = judged.filter(({ verdict }) => verdict.voices > 0)
  return [
    HEAD,
    '| Claim | Where | Verdict | Why | Against it in the same essay | Found by hand |',
    '| --- | --- | --- | --- | --- | --- |',
    ...judged.map(({ claim, verdict }) => row(claim, verdict)),
    '\n## The arithmetic',
    ...computed.map(({ claim, verdict }) => section(claim, verdict)),
    '',
  ].join('\n')
}

function row(claim: Claim, { verdict, why, contradictions }: ClaimVerdict): string {
  const against = [...new Set(contradictions.map(({ statement }) => statement))].join('; ')
  const found = (claim.checks ?? []).map(({ finding }) => finding).join('; ')
  const cells = [
    `${claim.statement} (\`${claim.id}\`)`,
    claim.locator,
    `**${verdict}**`,
    why,
    against,
    found,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function section(
  { id, statement }: Claim,
  { parts, accounts, records = [] }: ClaimVerdict,
): string {
  const allowed = parts.map(
    ({ of, tolerance, unit }) => `- what agrees (${of}): ${tolerance}${unit ? `; in ${unit}` : ''}`,
  )
  const said = accounts.flatMap(({ series, voice, parts: numbers }) =>
    numbers.map(
      ({ working, verdict, low, high }) =>
        `- \`${series}\` (voice ${voice ?? 'none'}): ${working}; by its own rounding ${low} to ${high}: **${verdict}**`,
    ),
  )
  const silent = accounts.filter((account) => account.parts.length === 0).length
  const rest = silent > 0 ? [`- ${silent} of ${accounts.length} accounts do not say`] : []
  const dated = records.map(
    (record) => `- \`${record.id}\` (${record.source}): ${record.says}: **${record.verdict}**`,
  )
  return ['', `### ${statement}`, '', `\`${id}\``, '', ...allowed, ...said, ...rest, ...dated].join(
    '\n',
  )
}
