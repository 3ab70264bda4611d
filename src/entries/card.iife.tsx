import { CARD_FACTORY } from '../messaging/card-port';
import { createCard } from '../ui/card/card-view';

/** Injected on the first hover: registers the card where the content script looks for it. */
Object.defineProperty(globalThis, CARD_FACTORY, { value: createCard, configurable: true });
