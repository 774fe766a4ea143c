import type { Component, Representation } from '../artefacts.ts'
import { attributes, dimensions, measure, timeDimension } from '../components.ts'
import { CONCEPT_SCHEME, DATA_STRUCTURE, type SdmxRelease } from '../sdmx-release.ts'
import { type Build, ours } from './build.ts'

type Defined = (typeof dimensions)[number] | (typeof attributes)[number]

/** The one data structure that every dataflow has. */
export const dataStructure: Build<'datastructure'> = (release) => {
  const concepts = ours(release, 'conceptscheme', CONCEPT_SCHEME)
  const component = componentsOf(release)
  const all = [...dimensions, timeDimension, measure, ...attributes].map(component)
  const lists = new Map(
    all.flatMap(({ representation }) =>
      representation.kind === 'codes'
        ? [[representation.codelist.id, representation.codelist]]
        : [],
    ),
  )
  return [
    {
      ...ours(release, 'datastructure', DATA_STRUCTURE),
      name: 'Control figures',
      description: 'Figures of rival accounts, each with its source, its basis and its place.',
      dimensions: dimensions.map(component),
      timeDimension: component(timeDimension),
      measure: component(measure),
      attributes: attributes.map((attribute) => ({
        ...component(attribute),
        attachment: attribute.attachment,
        required: attribute.required,
      })),
      references: [concepts, ...lists.values()],
    },
  ]
}

function componentsOf(release: SdmxRelease) {
  const scheme = ours(release, 'conceptscheme', CONCEPT_SCHEME)
  return ({ id, representation }: Pick<Defined, 'id' | 'representation'>): Component => ({
    id,
    concept: { scheme, item: id },
    representation: represented(release, representation),
  })
}

function represented(release: SdmxRelease, given: Defined['representation']): Representation {
  if (given.kind === 'text') return given
  return { kind: 'codes', codelist: ours(release, 'codelist', given.codelist) }
}
