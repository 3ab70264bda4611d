import { useState } from 'preact/hooks';
import { pageAddress } from '../../../core/text/page-address';
import type { SourceEdit, SourceView } from '../../../messaging/protocol';
import { t } from '../../i18n/translate';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { OutLink } from '../../parts/out-link';
import { useCard } from '../card-context';
import type { SourceTarget } from '../trail';
import { Corrected, useCorrection } from '../use-correction';
import type { Fetched } from '../use-source';
import { AliasForm } from './alias-form';
import { EditForm } from './edit-form';

type Open = 'edit' | 'alias' | 'not-this' | null;

/** What the reader can do with a source, at the foot of its card. */
export function SourceActions(props: {
  readonly target: SourceTarget;
  readonly fetched: Fetched;
  /** The record was changed or made: it has to be fetched anew. */
  readonly onChanged: (id: string) => void;
}) {
  const { target, fetched } = props;
  const { view } = fetched;
  const { host, say, keepOpen } = useCard();
  const [open, setOpen] = useState<Open>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const correction = useCorrection();
  const { page, text } = host.document();
  const { mention } = target;
  const alias = mention === undefined ? target.name : text.slice(mention.start, mention.end);
  const isGeneric = (view?.record.generic ?? target.generic) !== undefined;
  const website = view === null ? null : websiteOf(view);

  const toggle = (part: Exclude<Open, null>) => {
    keepOpen();
    setOpen(open === part ? null : part);
  };
  const save = (edit: SourceEdit) =>
    host.request('edit-source', edit).then(
      ({ id }) => {
        setOpen(null);
        setProblem(null);
        say(t('saved'));
        props.onChanged(id);
        host.refresh();
      },
      () => setProblem(t('not_saved')),
    );

  if (correction.done !== null) return <Corrected correction={correction} />;
  return (
    <>
      {(problem !== null || correction.failed) && (
        <p class="actions-more" role="alert">
          {problem ?? t('not_saved')}
        </p>
      )}
      {open === 'edit' && (
        <EditForm target={target} view={view} onSave={save} onCancel={() => setOpen(null)} />
      )}
      {open === 'alias' && view !== null && (
        <AliasForm id={view.record.id} onSave={save} onCancel={() => setOpen(null)} />
      )}
      {open === 'not-this' && (
        <div class="actions-more">
          <Button
            onClick={() =>
              correction.add({
                kind: 'not-a-source',
                alias,
                pageUrl: pageAddress(page.url),
              })
            }
          >
            {t('not_on_page', alias)}
          </Button>
          <Button
            onClick={() => correction.add({ kind: 'never-on-site', alias, site: siteOf(page.url) })}
          >
            {t('never_on_site', siteOf(page.url))}
          </Button>
          <Button onClick={() => correction.add({ kind: 'never-alias', alias })}>
            {t('never_alias', alias)}
          </Button>
        </div>
      )}
      <fieldset class="actions" aria-label={t('actions')}>
        {!isGeneric && (view !== null || fetched.state === 'none') && (
          <Button
            icon={view === null ? 'add' : 'edit'}
            expanded={open === 'edit'}
            onClick={() => toggle('edit')}
          >
            {t(view === null ? 'make_record' : 'edit')}
          </Button>
        )}
        {view !== null && !isGeneric && (
          <Button icon="add" expanded={open === 'alias'} onClick={() => toggle('alias')}>
            {t('action_alias')}
          </Button>
        )}
        {mention !== undefined && (
          <Button expanded={open === 'not-this'} onClick={() => toggle('not-this')}>
            {t('not_this_one')}
          </Button>
        )}
        {website !== null && (
          <OutLink href={website} className="button">
            <Icon name="open" />
            <span>{t('open_site')}</span>
          </OutLink>
        )}
      </fieldset>
    </>
  );
}

function websiteOf({ record }: SourceView): string | null {
  const stated = record.facts.find(({ field }) => field === 'officialWebsite')?.value;
  if (typeof stated === 'string' && stated !== '') return stated;
  const domain = record.domains[0];
  return domain === undefined ? null : `https://${domain.host}/${domain.path ?? ''}`;
}

/** The host without `www.`; what is said of it holds for everything under it. */
const siteOf = (url: string) =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
