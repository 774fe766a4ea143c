// citation-js has no types of its own. This is all of it that is used here.
declare module '@citation-js/core' {
  interface BibtexConfig {
    readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean }
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): BibtexConfig }
    readonly output: {
      format(name: 'bibtex', items: readonly object[], options: { readonly format: 'text' }): string
    }
  }
}

declare module '@citation-js/plugin-bibtex' {}
