import {
  CARD_FACTORY,
  type CardFactory,
  type CardHost,
  type CardView,
} from '../../messaging/card-port';
import type { PagePort } from '../port';

export interface CardLoader {
  /** The card's bundle, injected at the first call. Rejects when it can't be had; the next call tries again. */
  load(): Promise<CardView>;
  /** The card if it is there already. */
  view(): CardView | null;
}

export function createCardLoader(port: PagePort, host: CardHost): CardLoader {
  let view: CardView | null = null;
  let loading: Promise<CardView> | null = null;
  const inject = async () => {
    if (!factory()) await port.request('inject-card', {});
    const make = factory();
    if (!make) throw new Error('the card did not register itself');
    view = make(host);
    return view;
  };
  return {
    load() {
      loading ??= inject().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return loading;
    },
    view: () => view,
  };
}

/** What the card's bundle left in this isolated world. */
function factory(): CardFactory | null {
  const found: unknown = Reflect.get(globalThis, CARD_FACTORY);
  return isFactory(found) ? found : null;
}

function isFactory(value: unknown): value is CardFactory {
  return typeof value === 'function';
}
