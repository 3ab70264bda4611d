import { useState } from 'preact/hooks';
import type { Claim } from '../../../core/model/claim';
import { pageAddress } from '../../../core/text/page-address';
import { t } from '../../i18n/translate';
import { citation } from '../../model/citation';
import { contentExtent, spansText } from '../../model/claim-text';
import { sourceTitle } from '../../model/naming';
import { textFragmentUrl } from '../../model/text-fragment';
import { Button, IconButton } from '../../parts/button';
import { NoteEditor } from '../../parts/note-editor';
import { useCard } from '../card-context';
import { CopyFallback, copyText } from '../copy';
import { Corrected, useCorrection } from '../use-correction';
import { annotated, annotationOf } from './claim-annotation';
import { OtherSource } from './other-source';

type Open = 'note' | 'tags' | 'more' | 'other-source' | null;

/** What the reader can do with a claim, at the foot of its card. */
export function ClaimActions({ claim }: { readonly claim: Claim }) {
  const { host, say, keepOpen, drafts } = useCard();
  const [open, setOpen] = useState<Open>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const correction = useCorrection();
  const document = host.document();
  const { page, text } = document;
  const content = spansText(text, claim.content);
  const before = annotationOf(host.reply().annotations, claim, document);

  const toggle = (part: Exclude<Open, null>) => {
    if (part !== 'more') keepOpen();
    setOpen(open === part ? null : part);
  };
  const copy = async (what: string) => setCopied((await copyText(what, say)) ? null : what);
  const keep = (change: Promise<unknown>, done: string) =>
    change.then(
      () => {
        setOpen(null);
        setProblem(null);
        say(done);
        host.refresh();
      },
      () => setProblem(t('not_saved')),
    );

  if (correction.done !== null) return <Corrected correction={correction} />;
  return (
    <>
      {problem !== null && (
        <p class="actions-more" role="alert">
          {problem}
        </p>
      )}
      {copied !== null && <CopyFallback text={copied} onClose={() => setCopied(null)} />}
      {(open === 'note' || open === 'tags') && (
        <div class="editor">
          <NoteEditor
            start={drafts.get(content) ?? { note: before?.note ?? '', tags: before?.tags ?? [] }}
            onDraft={(draft) => {
              if (draft === null) drafts.delete(content);
              else drafts.set(content, draft);
            }}
            focus={open}
            onCancel={() => setOpen(null)}
            onSave={(draft) =>
              keep(
                host.request('save-annotation', {
                  annotation: annotated(claim, document, before, draft, new Date()),
                }),
                t('note_saved'),
              )
            }
            {...(before === null
              ? {}
              : {
                  onDelete: () =>
                    keep(host.request('delete-annotation', { id: before.id }), t('note_deleted')),
                })}
          />
        </div>
      )}
      {open === 'other-source' && (
        <OtherSource
          claim={claim}
          onCancel={() => setOpen(null)}
          onChoose={(sourceId, name) =>
            correction.add({
              kind: 'claim-source',
              quote: content,
              pageUrl: pageAddress(page.url),
              sourceId,
              name,
            })
          }
        />
      )}
      {open === 'more' && (
        <div class="actions-more">
          <Button
            icon="link"
            onClick={() => copy(textFragmentUrl(page.url, text, contentExtent(claim)))}
          >
            {t('copy_link')}
          </Button>
          <Button onClick={() => host.goTo({ kind: 'claim', index: claim.index })}>
            {t('show_in_page')}
          </Button>
          <Button onClick={() => toggle('other-source')}>{t('another_source')}</Button>
          <Button
            onClick={() =>
              correction.add({
                kind: 'not-a-claim',
                quote: content,
                pageUrl: pageAddress(page.url),
              })
            }
          >
            {t('not_a_claim')}
          </Button>
        </div>
      )}
      <fieldset class="actions" aria-label={t('actions')}>
        <Button icon="note" expanded={open === 'note'} onClick={() => toggle('note')}>
          {t('action_note')}
        </Button>
        <Button icon="tag" expanded={open === 'tags'} onClick={() => toggle('tags')}>
          {t('action_tag')}
        </Button>
        <Button
          icon="cite"
          onClick={() => copy(citation(content, sourceTitle(claim.resolved), page))}
        >
          {t('action_cite')}
        </Button>
        <Button
          icon="open"
          onClick={() => void host.request('open-library', { hash: libraryHash(content) })}
        >
          {t('action_library')}
        </Button>
        <IconButton
          icon="more"
          label={t('action_more')}
          expanded={open === 'more'}
          onClick={() => toggle('more')}
        />
      </fieldset>
    </>
  );
}

/** The library opened at the claims, searching for the first words of this one. */
function libraryHash(content: string): string {
  const words = content.split(/\s+/).slice(0, 8).join(' ');
  return `claims?text=${encodeURIComponent(words)}`;
}
