import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../i18n/translate';
import { sourceTitle } from '../model/naming';
import { Button, IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { AnnotationActions } from './annotation/annotation-actions';
import { AnnotationCard } from './annotation/annotation-card';
import { useCard } from './card-context';
import { ClaimActions } from './claim/claim-actions';
import { ClaimCard } from './claim/claim-card';
import { claimKicker } from './claim/claim-label';
import { LibraryClaim, LibraryClaimActions } from './library-claim';
import { SourceActions } from './source/source-actions';
import { SourceCard } from './source/source-card';
import type { SourceTarget, Stop } from './trail';
import { useSource } from './use-source';

export interface CardProps {
  /** From the first thing shown to the one shown now. */
  readonly trail: readonly Stop[];
  readonly pinned: boolean;
  readonly sheet: boolean;
  readonly onBack: (to: number) => void;
  /** The thing shown now has become another. */
  readonly onChange: (stop: Stop) => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onHandle: (event: PointerEvent, handle: Element) => void;
  readonly onHandleKey: (event: KeyboardEvent) => void;
  readonly body: RefObject<HTMLDivElement | null>;
}

/** So many of the things shown before are named in the way back. */
const CRUMBS = 2;

export function CardApp(props: CardProps) {
  const stop = props.trail[props.trail.length - 1];
  if (stop === undefined) return null;
  return (
    <>
      <Head {...props} stop={stop} />
      {stop.kind === 'source' ? (
        <SourceParts key={keyOf(stop)} target={stop.target} body={props.body} />
      ) : (
        <>
          <div class="body" ref={props.body} key={keyOf(stop)}>
            <BodyOf stop={stop} />
          </div>
          <ActionsOf key={`a${keyOf(stop)}`} stop={stop} onChange={props.onChange} />
        </>
      )}
    </>
  );
}

type Plain = Exclude<Stop, { readonly kind: 'source' }>;

function BodyOf({ stop }: { readonly stop: Plain }) {
  if (stop.kind === 'claim') return <ClaimCard claim={stop.claim} />;
  if (stop.kind === 'library') return <LibraryClaim reference={stop.reference} />;
  return <AnnotationCard annotation={stop.annotation} />;
}

function ActionsOf(props: { readonly stop: Plain; readonly onChange: CardProps['onChange'] }) {
  const { stop } = props;
  if (stop.kind === 'claim') return <ClaimActions claim={stop.claim} />;
  if (stop.kind === 'library') return <LibraryClaimActions reference={stop.reference} />;
  return (
    <AnnotationActions
      annotation={stop.annotation}
      fresh={stop.fresh}
      onChange={(annotation, fresh) => props.onChange({ kind: 'annotation', annotation, fresh })}
    />
  );
}

function SourceParts(props: {
  readonly target: SourceTarget;
  readonly body: RefObject<HTMLDivElement | null>;
}) {
  // A record made from this card takes the place of the name alone.
  const [made, setMade] = useState<string | null>(null);
  const target = made === null ? props.target : { ...props.target, sourceId: made };
  const [fetched, again] = useSource(target.sourceId);
  return (
    <>
      <div class="body" ref={props.body}>
        <SourceCard target={target} fetched={fetched} />
      </div>
      <SourceActions
        target={target}
        fetched={fetched}
        onChanged={(id) => {
          setMade(id);
          again();
        }}
      />
    </>
  );
}

function Head(props: CardProps & { readonly stop: Stop }) {
  const { trail, stop, pinned } = props;
  const before = trail.slice(0, -1);
  const first = Math.max(0, before.length - CRUMBS);
  return (
    <div class="head">
      {before.length === 0 ? (
        <div class="kicker">
          <h2 class="label">{t(`card_${stop.kind}`)}</h2>
          {stop.kind === 'claim' && <Kicker stop={stop} />}
        </div>
      ) : (
        <nav class="crumbs" aria-label={t('way_back')}>
          <h2 class="unseen">{t(`card_${stop.kind}`)}</h2>
          {before.slice(first).map((one, index) => (
            <span class="crumb" key={keyOf(one)}>
              <Button
                look="grey"
                title={nameOf(one)}
                {...(index === before.length - first - 1 ? { icon: 'back' as const } : {})}
                onClick={() => props.onBack(first + index)}
              >
                {nameOf(one)}
              </Button>
            </span>
          ))}
        </nav>
      )}
      {pinned && !props.sheet && (
        <button
          type="button"
          class="button bare grey handle"
          aria-label={t('move_card')}
          title={t('move_card')}
          onPointerDown={(event) => props.onHandle(event, event.currentTarget)}
          onKeyDown={props.onHandleKey}
        >
          <Icon name="move" />
        </button>
      )}
      {!props.sheet && (
        <IconButton
          icon="pin"
          label={t(pinned ? 'unpin_card' : 'pin_card')}
          pressed={pinned}
          onClick={props.onPin}
        />
      )}
      <IconButton icon="close" label={t('close_card')} onClick={props.onClose} />
    </div>
  );
}

function Kicker({ stop }: { readonly stop: Stop & { readonly kind: 'claim' } }) {
  const { host } = useCard();
  return <span class="small">{claimKicker(stop.claim, host.document().text)}</span>;
}

/** What a thing shown before is called in the way back. */
function nameOf(stop: Stop): string {
  if (stop.kind === 'source') return stop.target.name;
  if (stop.kind === 'annotation') return t('card_annotation');
  if (stop.kind === 'library') return t('crumb_library', stop.reference.other.sourceName);
  return t('crumb_claim', sourceTitle(stop.claim.resolved));
}

function keyOf(stop: Stop): string {
  if (stop.kind === 'source') return `s${stop.target.sourceId ?? stop.target.name}`;
  if (stop.kind === 'annotation') return `n${stop.annotation.id}`;
  return stop.kind === 'claim' ? `c${stop.claim.content[0]?.[0]}` : `l${stop.reference.linkId}`;
}
