import type { FactField } from '../model/source';

/** How a property's value is read. */
export type ValueForm = 'date' | 'item' | 'body' | 'text' | 'account';

export interface WikidataProperty {
  readonly field: FactField;
  readonly form: ValueForm;
  /** Address of an account, with `$` for its name. */
  readonly address?: string;
}

/** The properties of Wikidata that have a field in our records (docs/catalogue.md has the table). */
export const WIKIDATA_PROPERTIES: Readonly<Record<string, WikidataProperty>> = {
  P17: { field: 'country', form: 'item' },
  P159: { field: 'headquarters', form: 'item' },
  P571: { field: 'foundingDate', form: 'date' },
  P576: { field: 'dissolutionDate', form: 'date' },
  P112: { field: 'founder', form: 'body' },
  P127: { field: 'owner', form: 'body' },
  P749: { field: 'parentOrganization', form: 'body' },
  P355: { field: 'subOrganization', form: 'body' },
  P8324: { field: 'funder', form: 'body' },
  P169: { field: 'leadership', form: 'item' },
  P5769: { field: 'leadership', form: 'item' },
  P1387: { field: 'politicalAlignment', form: 'item' },
  P1142: { field: 'politicalAlignment', form: 'item' },
  P407: { field: 'inLanguage', form: 'item' },
  P856: { field: 'officialWebsite', form: 'text' },
  P463: { field: 'membership', form: 'item' },
  P2002: { field: 'profile', form: 'account', address: 'https://x.com/$' },
  P2013: { field: 'profile', form: 'account', address: 'https://www.facebook.com/$' },
  P2397: { field: 'profile', form: 'account', address: 'https://www.youtube.com/channel/$' },
  P3789: { field: 'profile', form: 'account', address: 'https://t.me/$' },
};
