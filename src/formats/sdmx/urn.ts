import { artefactClasses, type ItemReference, type Reference } from './artefacts.ts'
import { numericVersion } from './sdmx-release.ts'

/** Names of artefacts, of their items and of the components of data structures. */
export interface UrnMaker {
  readonly artefact: (reference: Reference) => string
  readonly item: (reference: ItemReference) => string
}

/** Names as SDMX 3.0 makes them (section 6, "URN"). */
export const urn: UrnMaker = urnMaker({ constraint: 'DataConstraint', version: (text) => text })

/** Names as SDMX 2.1 makes them: constraints have another class, and versions are numbers only. */
export const urn21: UrnMaker = urnMaker({
  constraint: 'ContentConstraint',
  version: numericVersion,
})

function urnMaker({
  constraint,
  version,
}: {
  readonly constraint: string
  readonly version: (text: string) => string
}): UrnMaker {
  const named = (reference: Reference, className: string) => {
    const { package: packageName } = artefactClasses[reference.kind]
    return `urn:sdmx:org.sdmx.infomodel.${packageName}.${className}=${reference.agency}:${reference.id}(${version(reference.version)})`
  }
  return {
    artefact: (reference) =>
      named(
        reference,
        reference.kind === 'dataconstraint' ? constraint : artefactClasses[reference.kind].class,
      ),
    item: ({ scheme, item }) => {
      const className = artefactClasses[scheme.kind].item
      if (className === undefined) throw new TypeError(`a ${scheme.kind} has no items`)
      return `${named(scheme, className)}.${item}`
    },
  }
}
