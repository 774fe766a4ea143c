// citation-js has no types of its own. This is all of it that is used here.
declare module '@citation-js/core' {
  interface BibtexConfig {
    readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean }
  }
  interface BibtexEntry {
    readonly properties: Readonly<Record<string, string>>
  }
  interface Output {
    format(name: 'bibtex', items: readonly object[], how: { readonly format: 'text' }): string
    format(
      name: 'bibtex',
      items: readonly object[],
      how: { readonly format: 'object' },
    ): readonly BibtexEntry[]
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): BibtexConfig }
    readonly output: Output
    readonly input: {
      chain(text: string, how: { readonly generateGraph: false }): unknown
    }
  }
}

declare module '@citation-js/plugin-bibtex' {}

declare module '@citation-js/plugin-ris' {}
