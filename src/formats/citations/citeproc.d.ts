// citeproc-js has no types of its own. This is all of it that is used here.
declare module 'citeproc' {
  namespace CSL {
    /** Markup of a style or locale, as its parser would give it. */
    interface Markup {
      readonly name: string
      readonly attrs: Readonly<Record<string, string>>
      readonly children: readonly (Markup | string)[]
    }
    interface System {
      readonly retrieveLocale: (language: string) => Markup | false
      readonly retrieveItem: (id: string) => object
    }
    class Engine {
      /** `force` gives the language precedence over that of the style. */
      constructor(system: System, style: Markup, language: string, force: boolean)
      setOutputFormat(format: 'text'): void
      updateItems(ids: readonly string[]): void
      /** False where the style has no bibliography. */
      makeBibliography(): readonly [parameters: object, entries: readonly string[]] | false
      makeCitationCluster(items: readonly { readonly id: string }[]): string
    }
  }
  export = CSL
}
