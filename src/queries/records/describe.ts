import type { CatalogueName } from '../../model/catalogue.ts'
import type { RecordOf } from '../../model/records.ts'
import type { Release } from '../../releases/release.ts'

/** What there is to say of a record: its title, whose it is, what follows it, and words that lead to it. */
export type Describe<Name extends CatalogueName> = (
  record: RecordOf<Name>,
  release: Release,
) => {
  readonly title: string
  readonly whose?: string | undefined
  readonly text?: string | undefined
  readonly words?: readonly (string | undefined)[]
}

export const describe: { readonly [Name in CatalogueName]: Describe<Name> } = {
  indicators: ({ name, definition, topic }) => ({ title: name, text: definition, words: [topic] }),
  series: ({ title, basis, note, estimator, area }, { catalogue }) => ({
    title,
    text: [basis.concept, note].filter(Boolean).join('. '),
    words: [catalogue.estimators.get(estimator)?.name, catalogue.areas.get(area)?.name],
  }),
  plans: ({ name, variant, note }) => ({ title: name, text: note, words: [variant] }),
  claims: ({ statement, asPrinted, subject }) => ({
    title: statement,
    text: asPrinted,
    words: [subject],
  }),
  quotations: ({ text, originalText, occasion, speaker, speaksOf, note }, { catalogue }) => ({
    title: text,
    whose: catalogue.people.get(speaker ?? '')?.name,
    text: originalText,
    words: [occasion, note, ...(speaksOf ?? [])],
  }),
  sources: (source) => ({
    title: source.title,
    text: source['container-title'],
    words: [...(source.author ?? []), ...(source.editor ?? [])].flatMap((name) => [
      name.family,
      name.given,
      name.literal,
    ]),
  }),
  people: ({ name, nameNative, description }) => ({
    title: name,
    text: description,
    words: [nameNative],
  }),
  areas: ({ name, borders }) => ({ title: name, text: borders }),
  estimators: ({ name, description }) => ({ title: name, text: description }),
  units: ({ name, symbol, note }) => ({ title: name, text: note, words: [symbol] }),
  topics: ({ name, description }) => ({ title: name, text: description }),
}
