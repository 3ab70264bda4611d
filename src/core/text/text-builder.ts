import type { BlockRole, DocumentBlock, DocumentLink } from '../model/document';
import { createOffsetMap, type OffsetMap, type Piece } from './offset-map';

/** White space other than one plain space, and characters that are there but not seen. */
const IRREGULAR = /[\s\u00ad\u200b\u2060]{2,}|[^\S ]|[\u00ad\u200b\u2060]/g;
const SEEN_SPACE = /[^\S\ufeff]/;

export interface BuiltText<N> {
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
  readonly links: readonly DocumentLink[];
  readonly map: OffsetMap<N>;
}

/** What is known of a block as it closes, to decide whether it stays. */
export interface ClosingBlock {
  readonly role: BlockRole;
  /** Characters of the block, and how many of them are link text. */
  readonly length: number;
  readonly linked: number;
  readonly text: () => string;
}

/**
 * Joins text nodes to blocks of plain text and remembers where each character came from. `N` is whatever
 * holds raw text (a text node in a page, a label in a test): the builder never looks into it.
 */
export class TextBuilder<N> {
  private readonly parts: string[] = [];
  private readonly pieces: Piece<N>[] = [];
  private readonly blocks: DocumentBlock[] = [];
  private readonly links: DocumentLink[] = [];
  private length = 0;
  private blockStart = -1;
  private blockParts = 0;
  private blockPieces = 0;
  private blockLinks = 0;
  private linked = 0;
  private role: BlockRole = 'other';
  private space: { readonly node: N | null; readonly at: number } | null = null;
  private link: { readonly href: string; start: number } | null = null;

  /** `judge` gives a block its role as it ends; null leaves the block out. */
  constructor(
    private readonly judge: (block: ClosingBlock) => BlockRole | null = (block) => block.role,
  ) {}

  /** Characters so far. */
  get size(): number {
    return this.length;
  }

  /** Ends the open block; what follows makes a new one with this role. */
  boundary(role: BlockRole): void {
    const link = this.link;
    this.closeLink();
    this.closeBlock();
    this.role = role;
    if (link) this.link = { href: link.href, start: -1 };
  }

  /** A break that separates words but not paragraphs: a line break, a replaced element. */
  gap(): void {
    if (this.blockStart >= 0) this.space ??= { node: null, at: 0 };
  }

  openLink(href: string): void {
    this.closeLink();
    this.link = { href, start: -1 };
  }

  closeLink(): void {
    const link = this.link;
    this.link = null;
    if (!link || link.start < 0 || link.start >= this.length) return;
    this.links.push({ span: [link.start, this.length], href: link.href });
    this.linked += this.length - link.start;
  }

  /** Adds the raw text of one node. */
  append(node: N, raw: string): void {
    let from = 0;
    IRREGULAR.lastIndex = 0;
    for (let m = IRREGULAR.exec(raw); m; m = IRREGULAR.exec(raw)) {
      this.run(node, raw, from, m.index);
      from = m.index + m[0].length;
      const space = m[0].search(SEEN_SPACE);
      if (space >= 0 && this.blockStart >= 0) this.space ??= { node, at: m.index + space };
    }
    this.run(node, raw, from, raw.length);
  }

  finish(): BuiltText<N> {
    this.closeLink();
    this.closeBlock();
    const text = this.parts.join('');
    return {
      text,
      blocks: this.blocks,
      links: this.links,
      map: createOffsetMap(this.pieces, this.blocks),
    };
  }

  /** Text without irregular space inside; one plain space may stand at either end. */
  private run(node: N, raw: string, rawFrom: number, rawTo: number): void {
    let from = rawFrom;
    let to = rawTo;
    if (from < to && raw[from] === ' ') {
      if (this.blockStart < 0 || this.space) from++;
    }
    if (from < to && raw[to - 1] === ' ') {
      to--;
      if (from === to) {
        if (this.blockStart >= 0) this.space ??= { node, at: to };
        return;
      }
      this.emit(node, raw, from, to);
      this.space = { node, at: to };
      return;
    }
    if (from < to) this.emit(node, raw, from, to);
  }

  private emit(node: N, raw: string, from: number, to: number): void {
    if (this.blockStart < 0) this.startBlock();
    const space = this.space;
    this.space = null;
    if (space) {
      this.parts.push(' ');
      if (space.node !== null) this.addPiece(space.node, space.at, 1);
      this.length++;
    }
    if (this.link && this.link.start < 0) this.link.start = this.length;
    this.parts.push(from === 0 && to === raw.length ? raw : raw.slice(from, to));
    this.addPiece(node, from, to - from);
    this.length += to - from;
  }

  private addPiece(node: N, nodeStart: number, length: number): void {
    const last = this.pieces.at(-1);
    if (
      last &&
      this.pieces.length > this.blockPieces &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === this.length
    ) {
      last.length += length;
      return;
    }
    this.pieces.push({ start: this.length, length, node, nodeStart });
  }

  private startBlock(): void {
    this.blockParts = this.parts.length;
    this.blockPieces = this.pieces.length;
    this.blockLinks = this.links.length;
    this.linked = 0;
    if (this.length > 0) {
      this.parts.push('\n\n');
      this.length += 2;
    }
    this.blockStart = this.length;
  }

  private closeBlock(): void {
    this.space = null;
    if (this.blockStart < 0) return;
    const role = this.judge({
      role: this.role,
      length: this.length - this.blockStart,
      linked: this.linked,
      text: () => this.parts.slice(this.blockParts).join('').trimStart(),
    });
    if (role) {
      this.blocks.push({ span: [this.blockStart, this.length], role });
    } else {
      this.parts.length = this.blockParts;
      this.pieces.length = this.blockPieces;
      this.links.length = this.blockLinks;
      this.length = this.blocks.at(-1)?.span[1] ?? 0;
    }
    this.blockStart = -1;
  }
}
