import type { Claim } from '../src/model/claim.ts'
import { claimVerdict } from '../src/queries/verdicts/claim-verdict.ts'
import type { AccountVerdict, ClaimVerdict, RecordVerdict } from '../src/queries/verdicts/shape.ts'
import { partWords } from '../src/queries/verdicts/verdict.ts'
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

An account is one printed series of figures. Several that rest on one estimator or one document are one voice, and
carry one number. Plans are no accounts of what happened, and what the essay prints itself does not count for it.
10^3 before a unit is thousands of it, 10^6 millions. Numbers whose roundings meet in one point alone, as 64.3 and 64.4 do, do not agree; an account
that is more than a digit coarser than the statement bears out only what it prints.

Below the table each statement has the arithmetic of its verdict. What stands there as held by hand against figures and
documents is not computed, and no verdict rests on it.
`

/** The page of the claims of the essay, with their verdicts. */
export async function claimsPage(release: Release): Promise<string> {
  const claims = [...release.catalogue.claims.values()].filter(({ source }) => source === ESSAY)
  const judged = await Promise.all(
    claims.map(async (claim) => ({ claim, verdict: await claimVerdict(release, claim) })),
  )
  if (judged.length === 0) throw new Error(`the dataset has no claims of ${ESSAY}`)
  const told = judged.filter(
    ({ claim, verdict }) => verdict.parts.length > 0 || verdict.records || claim.checks,
  )
  return [
    HEAD,
    '| Claim | Where | Verdict | Why | Against it in the same essay |',
    '| --- | --- | --- | --- | --- |',
    ...judged.map(({ claim, verdict }) => row(claim, verdict)),
    '\n## Statement by statement',
    ...told.map(({ claim, verdict }) => section(release, claim, verdict)),
    '',
  ].join('\n')
}

function row(claim: Claim, { verdict, why, contradictions }: ClaimVerdict): string {
  const against = [...new Set(contradictions.map(({ statement }) => statement))].join('; ')
  const cells = [
    `${claim.statement} (\`${claim.id}\`)`,
    claim.locator,
    `**${verdict}**`,
    why,
    against,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function section(release: Release, claim: Claim, found: ClaimVerdict): string {
  const { verdict, why, parts, accounts, records = [] } = found
  return [
    '',
    `### ${claim.statement}`,
    '',
    `\`${claim.id}\`, ${claim.locator}. **${verdict}**: ${why}.`,
    ...list('What the statement allows:', parts.map(allowedText)),
    ...list('What the accounts say:', [
      ...accounts.flatMap((account) => saidBy(release, account)),
      ...silenceOf(accounts),
    ]),
    ...list('What records say:', records.map(recordText)),
    ...list('Held by hand against figures and documents:', (claim.checks ?? []).map(checkText)),
  ].join('\n')
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, '', ...lines.map((line) => `- ${line}`)]
}

function allowedText({ of, tolerance, unit }: ClaimVerdict['parts'][number]): string {
  return `${partWords[of]}${unit ? `, in ${unit}` : ''}: ${tolerance}`
}

function saidBy(release: Release, { series, voice, parts }: AccountVerdict): readonly string[] {
  const title = release.catalogue.series.get(series)?.title ?? series
  const speaker = voice === undefined ? '' : `, voice ${voice}`
  return parts.map(({ working, verdict, low, high }) => {
    const open = low === undefined ? '' : `; its own rounding leaves ${low} to ${high}`
    return `${title} (\`${series}\`${speaker}): ${working}${open}: **${verdict}**`
  })
}

/** Why the others say nothing, and how many for each reason. */
function silenceOf(accounts: readonly AccountVerdict[]): readonly string[] {
  const reasons = new Map<string, number>()
  for (const { parts, why } of accounts) {
    if (parts.length === 0 && why !== undefined) reasons.set(why, (reasons.get(why) ?? 0) + 1)
  }
  return [...reasons].map(([why, count]) => `${count} of ${accounts.length} cannot say: ${why}`)
}

function recordText({ id, source, says, verdict }: RecordVerdict): string {
  return `\`${id}\` (${source}): ${says}: **${verdict}**`
}

type Check = NonNullable<Claim['checks']>[number]

/** A code of the Unified Code as a reader takes it: pure numbers and dates are counted in nothing. */
function unitText(unit: string): string {
  return unit === '1' || unit === 'date' ? '' : unit.replaceAll(/[{}]/g, '')
}

function checkText({ statement, value, unit = '', finding }: Check): string {
  const number = value === undefined ? '' : ` (${`${value} ${unitText(unit)}`.trim()})`
  return `${statement}${number}: ${finding}`
}
