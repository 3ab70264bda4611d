import {
  CARD_FACTORY,
  type CardFactory,
  type CardHost,
  type CardView,
} from '../../messaging/card-port';
import { injected } from '../injected';
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
  const make = async () => {
    const create = await injected<CardFactory>(port, 'card', CARD_FACTORY);
    view = create(host);
    return view;
  };
  return {
    load() {
      loading ??= make().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return loading;
    },
    view: () => view,
  };
}
