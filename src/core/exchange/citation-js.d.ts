/** The part of citation-js (no types of its own) that is used here. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: 'biblatex' | 'bibtex'): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
