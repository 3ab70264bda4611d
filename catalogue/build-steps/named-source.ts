import type { NamedSource } from '../../src/core/model/names-index';
import type { SourceRecord } from '../../src/core/model/source';

/** What the names index holds of a record: no facts, only names, domains and who owns it now. */
export function toNamedSource(record: SourceRecord): NamedSource {
  const owners = new Set(
    record.facts.flatMap((fact) => {
      if (fact.field !== 'owner' && fact.field !== 'parentOrganization') return [];
      if (fact.status === 'superseded' || fact.validTo !== undefined) return [];
      return typeof fact.value === 'string' || fact.value.entity === undefined
        ? []
        : [fact.value.entity];
    }),
  );
  return {
    id: record.id,
    label: record.names[0]?.text ?? record.id,
    kind: record.kind,
    ...(record.generic === undefined ? {} : { generic: record.generic }),
    ...(record.country === undefined ? {} : { country: record.country }),
    aliases: record.names.map(({ text, matching, kind }) => ({ text, matching, kind })),
    domains: record.domains.map(({ host, path }) =>
      path === undefined ? host : `${host}/${path}`,
    ),
    ...(owners.size === 0 ? {} : { owners: [...owners] }),
  };
}
