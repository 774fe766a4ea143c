/** What is used here of a package that comes without types. */
declare module '@lhncbc/ucum-lhc' {
  interface UcumUnit {
    readonly isBase_: boolean
    readonly isMetric_: boolean
    readonly isSpecial_: boolean
    readonly isArbitrary_: boolean
    /** `UCUM`, or `LOINC` for ready combinations. */
    readonly source_: string | null
    readonly class_: string | null
    readonly magnitude_: number
    readonly dim_: { readonly dimVec_: readonly number[] | null } | null
    /** The unit that an atom is defined by, and how many of it, as the Unified Code writes them. */
    readonly csUnitString_: string | null
    readonly baseFactorStr_: string | null
  }
  export const UcumLhcUtils: {
    getInstance(): {
      getSpecifiedUnit(
        code: string,
        what: 'validate',
      ): { readonly unit: UcumUnit | null; readonly retMsg: readonly string[] }
    }
  }
  export const UnitTables: {
    getInstance(): { getUnitByCode(code: string): UcumUnit | null | undefined }
  }
}
