import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../core/model/annotation';
import type {
  ClaimItem,
  ConflictItem,
  PageItem,
  SourceItem,
  StoryItem,
} from '../../messaging/library-items';
import type { LibraryKind } from '../../messaging/protocol';
import { t } from '../i18n/translate';
import { ClaimPane } from './claim-pane';
import { ConflictPane } from './conflict-pane';
import { useLibrary } from './library-context';
import { NotePane } from './note-pane';
import { PagePane } from './page-pane';
import { SourcePane } from './source/source-pane';
import { StoryPane } from './story-pane';

/** The thing that is open, in whole. Drawn anew for each thing. */
export function Item({ kind, id }: { readonly kind: LibraryKind; readonly id: string }) {
  const { api, say } = useLibrary();
  const [found, setFound] = useState<{ item: unknown } | null>(null);
  useEffect(() => {
    let wanted = true;
    api.ask('library-item', { kind, id }).then(
      (item) => wanted && setFound({ item }),
      () => say(t('library_silent')),
    );
    return () => {
      wanted = false;
    };
  }, [api, kind, id, say]);
  if (found === null) return null;
  if (typeof found.item !== 'object' || found.item === null)
    return <p class="item small">{t('gone')}</p>;
  return <div class="item">{pane(kind, found.item)}</div>;
}

/** What the background answers for a kind is typed there (`messaging/library-items`). */
function pane(kind: LibraryKind, item: object) {
  switch (kind) {
    case 'annotations':
      return <NotePane start={item as Annotation} />;
    case 'claims':
      return <ClaimPane item={item as ClaimItem} />;
    case 'sources':
      return <SourcePane item={item as SourceItem} />;
    case 'stories':
      return <StoryPane item={item as StoryItem} />;
    case 'conflicts':
      return <ConflictPane item={item as ConflictItem} />;
    case 'pages':
      return <PagePane item={item as PageItem} />;
  }
}
