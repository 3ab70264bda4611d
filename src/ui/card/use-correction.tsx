import { useState } from 'preact/hooks';
import type { Correction } from '../../core/model/correction';
import { t } from '../i18n/translate';
import { Button } from '../parts/button';
import { useCard } from './card-context';

export interface CorrectionState {
  /** The correction made, with the id that takes it back; null while there is none. */
  readonly done: { readonly id: string; readonly kind: Correction['kind'] } | null;
  readonly failed: boolean;
  readonly add: (correction: Correction) => void;
  readonly undo: () => void;
}

/** The reader's word, which is final, and can be taken back where it was given. */
export function useCorrection(): CorrectionState {
  const { host, say, keepOpen } = useCard();
  const [done, setDone] = useState<CorrectionState['done']>(null);
  const [failed, setFailed] = useState(false);
  return {
    done,
    failed,
    add(correction) {
      keepOpen();
      host.request('add-correction', { correction }).then(
        ({ id }) => {
          setDone({ id, kind: correction.kind });
          say(correctedText(correction.kind));
          host.refresh();
        },
        () => setFailed(true),
      );
    },
    undo() {
      if (done === null) return;
      host.request('remove-correction', { id: done.id }).then(
        () => {
          setDone(null);
          say(t('correction_undone'));
          host.refresh();
        },
        () => setFailed(true),
      );
    },
  };
}

const correctedText = (kind: Correction['kind']) => t(`corrected_${kind.replaceAll('-', '_')}`);

/** In the place of the actions, once the reader has corrected what the card shows. */
export function Corrected({ correction }: { readonly correction: CorrectionState }) {
  if (correction.done === null) return null;
  return (
    <div class="actions-more notice">
      <span>{correctedText(correction.done.kind)}</span>
      <Button onClick={correction.undo}>{t('undo')}</Button>
    </div>
  );
}
