import { AGENCY, sender } from '../sdmx-release.ts'
import type { Build } from './build.ts'

/** The scheme in which every agency of SDMX stands that no other agency has made; SDMX fixes its names. */
export const agencies = {
  kind: 'agencyscheme',
  agency: 'SDMX',
  id: 'AGENCIES',
  version: '1.0',
  isFinal: false,
} as const

/** Who maintains the artefacts. */
export const agencyScheme: Build<'agencyscheme'> = ({ head }) => [
  {
    ...agencies,
    name: 'Agencies',
    description: 'Those who maintain what is published here.',
    references: [],
    isPartial: false,
    items: [{ id: AGENCY, name: sender.name, description: head.title }],
  },
]
