/** The reader's word, which is final. `site` is a registrable domain. */
export type Correction =
  | { readonly kind: 'not-a-source'; readonly alias: string; readonly pageUrl: string }
  | { readonly kind: 'never-on-site'; readonly alias: string; readonly site: string }
  | { readonly kind: 'never-alias'; readonly alias: string }
  | {
      readonly kind: 'is-source';
      readonly alias: string;
      readonly sourceId: string;
      readonly site?: string;
    }
  | { readonly kind: 'not-a-claim'; readonly quote: string; readonly pageUrl: string }
  | {
      readonly kind: 'claim-source';
      readonly quote: string;
      readonly pageUrl: string;
      readonly sourceId: string | null;
      readonly name: string;
    };

export interface StoredCorrection {
  readonly id: string;
  readonly created: string;
  readonly correction: Correction;
}
