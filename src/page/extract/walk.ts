import type { BlockRole } from '../../core/model/document';
import type { TextBuilder } from '../../core/text/text-builder';
import { boxOf } from './box';
import { innerRole, roleOf } from './role';
import { isNeverText } from './skip';

/** An element whose children are being read. */
interface Frame {
  /** The next node of a plain run of siblings. */
  next: Node | null;
  /** A slot's nodes, which stand elsewhere in the document. */
  readonly slotted: readonly Node[] | null;
  index: number;
  readonly role: BlockRole;
  readonly block: boolean;
  readonly link: boolean;
}

export interface WalkRules {
  /** Characters after which the rest is left unread. */
  readonly characters: number;
  /** Blocks that stand around the text. */
  isAround(element: Element): boolean;
}

export interface Walked {
  readonly shadowRoots: readonly ShadowRoot[];
  readonly complete: boolean;
}

/**
 * Reads the text under `root` in the order in which it stands on the page: slots and open shadow roots
 * included, hidden and foreign parts left out. No recursion (pages nest thousands deep). Yields every few nodes.
 */
export function* walk(
  root: Node,
  builder: TextBuilder<Text>,
  rules: WalkRules,
): Generator<void, Walked> {
  const shadowRoots: ShadowRoot[] = [];
  const stack: Frame[] = [frameOf(root, 'other', true, false, shadowRoots)];
  let breaks = 0;
  let count = 0;
  builder.boundary('other');
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if ((++count & 63) === 0) yield;
    const node = advance(frame);
    if (!node) {
      stack.pop();
      if (frame.link) builder.closeLink();
      if (frame.block) builder.boundary(stack.at(-1)?.role ?? 'other');
      continue;
    }
    if (node instanceof Text) {
      if (node.data === '') continue;
      if (breaks > 0 && node.data.trim() !== '') breaks = 0;
      const room = rules.characters - builder.size;
      builder.append(node, node.length > room ? node.data.slice(0, room) : node.data);
      if (node.length >= room) return { shadowRoots, complete: false };
      continue;
    }
    if (!(node instanceof Element)) continue;
    if (node.tagName === 'BR') {
      if (++breaks === 2) builder.boundary(frame.role);
      else builder.gap();
      continue;
    }
    if (node.tagName === 'HR') {
      builder.boundary(frame.role);
      continue;
    }
    if (isNeverText(node)) {
      builder.gap();
      continue;
    }
    const box = boxOf(node);
    if (box === 'none' || (box === 'block' && rules.isAround(node))) continue;
    breaks = 0;
    const role = innerRole(frame.role, roleOf(node));
    const block = box === 'block';
    if (block) builder.boundary(role);
    const link = node instanceof HTMLAnchorElement && node.href !== '';
    if (link) builder.openLink(node.href);
    stack.push(frameOf(node, block ? role : frame.role, block, link, shadowRoots));
  }
  return { shadowRoots, complete: true };
}

function advance(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted[frame.index++] ?? null;
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}

function frameOf(
  node: Node,
  role: BlockRole,
  block: boolean,
  link: boolean,
  shadowRoots: ShadowRoot[],
): Frame {
  if (node instanceof HTMLSlotElement) {
    const slotted = node.assignedNodes();
    if (slotted.length > 0) return { next: null, slotted, index: 0, role, block, link };
  }
  if (node instanceof HTMLDetailsElement && !node.open) {
    const summary = [...node.children].filter((child) => child.tagName === 'SUMMARY').slice(0, 1);
    return { next: null, slotted: summary, index: 0, role, block, link };
  }
  const shadow = node instanceof Element ? node.shadowRoot : null;
  if (shadow) shadowRoots.push(shadow);
  return { next: (shadow ?? node).firstChild, slotted: null, index: 0, role, block, link };
}
