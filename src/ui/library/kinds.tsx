import type { LibraryKind } from '../../messaging/protocol';
import { number, t } from '../i18n/translate';
import { Icon } from '../parts/icon';
import { KINDS, type Place } from './address';
import { useLibrary } from './library-context';

/** What is kept, by kind, with how much of each; and the way out and in. */
export function Kinds(props: {
  readonly place: Place;
  readonly counts: Readonly<Record<LibraryKind, number>> | null;
}) {
  const { go } = useLibrary();
  const { place, counts } = props;
  return (
    <nav class="pane kinds" aria-label={t('kinds')}>
      <h1>{t('library_title')}</h1>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="button"
              aria-current={kind === place.kind && !place.exchange}
              onClick={() => go({ kind, id: null, exchange: false })}
            >
              <span>{t(`kinds_${kind}`)}</span>
              <span class="figure">{counts === null ? '' : number(counts[kind])}</span>
            </button>
          </li>
        ))}
        <li class="apart">
          <button
            type="button"
            class="button"
            aria-current={place.exchange}
            onClick={() => go({ id: null, exchange: true })}
          >
            <span>{t('in_and_out')}</span>
            <Icon name="swap" />
          </button>
        </li>
      </ul>
    </nav>
  );
}
