import { createRoom } from '../page/create-room';
import { ROOM_FACTORY } from '../page/room';

/** Injected into a page worth reading: registers the page room where the gate looks for it. */
Object.defineProperty(globalThis, ROOM_FACTORY, { value: createRoom, configurable: true });
