import type { Arithmetic } from './arithmetic';
import { bestArithmetic } from './best-arithmetic';
import { layTextBuffers, type TextBuffers } from './buffers';
import { MOST_READ } from './chunks';
import { Layout, type Room } from './layout';
import { FARTHEST, layNetwork, type Network } from './network';
import { placeTensors, readWeightsHeader, uint32Of } from './weights-file';

/** The engine's loaded weights, with what reckons with them. */
export interface Tagger {
  readonly arithmetic: Arithmetic;
  readonly buffers: TextBuffers;
  /** Hashes of the vocabulary's words, ascending; row k + 1 of the word vectors belongs to hash k. */
  readonly hashes: Uint32Array;
  /** One or more, whose scores are averaged. They share the word vectors. */
  readonly networks: readonly Network[];
}

/** How the names of a network's tensors begin: those of the first by nothing, of the others by their number. */
const ownNames = (k: number): string => (k === 0 ? '' : `${k}.`);

/**
 * Reads the weights file (training/README.md has its making) into the memory of an arithmetic. Throws
 * TypeError on other bytes, and on a network that is too wide or not a multiple of 8.
 */
export function loadTagger(
  bytes: Uint8Array,
  makeArithmetic: (room: Room) => Arithmetic = bestArithmetic,
): Tagger {
  const header = readWeightsHeader(bytes);
  const layout = new Layout();
  const body = layout.take(bytes.length - header.body);
  const buffersIn = layTextBuffers(layout);
  const laid = [layNetwork(layout, header.numbers, ownNames(0))];
  while (`${ownNames(laid.length)}channels` in header.numbers) {
    laid.push(layNetwork(layout, header.numbers, ownNames(laid.length)));
  }
  const widest = Math.max(...laid.map((network) => network.widest));
  // Rows are worked on by fours, so up to three more than there are.
  const padded = layout.take(2 * (MOST_READ + 2 * FARTHEST + 3) * widest);
  const tile = layout.take(4 * 4 * widest);
  const arithmetic = makeArithmetic({ bytes: layout.bytes, padded, tile });
  const file = placeTensors(bytes, header, arithmetic.memory, body);
  return {
    arithmetic,
    buffers: buffersIn(arithmetic.memory),
    hashes: uint32Of(file, 'hashes'),
    networks: laid.map(({ read }) => read(file, arithmetic)),
  };
}
