import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What a file says of messages. `prefixes` are the fixed beginnings of keys that are put together. */
export interface KeysInFile {
  readonly keys: readonly string[];
  readonly plurals: readonly string[];
  readonly prefixes: readonly string[];
}

const LOOK_UPS = new Set(['t', 'tOrNull', 'plural', 'getMessage', 'message', 'source']);

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name));
}

export function parse(file: string, text = readFileSync(file, 'utf8')): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, kind);
}

/** The keys in a file's calls of `t`, `tOrNull`, `plural` and `getMessage`. */
export function keysIn(file: ts.SourceFile): KeysInFile {
  const keys: string[] = [];
  const plurals: string[] = [];
  const prefixes: string[] = [];
  const take = (argument: ts.Expression | undefined, into: string[]): void => {
    if (argument === undefined) return;
    if (ts.isStringLiteral(argument)) into.push(argument.text);
    else if (ts.isTemplateExpression(argument)) {
      if (argument.head.text !== '') prefixes.push(argument.head.text);
    } else if (ts.isConditionalExpression(argument)) {
      take(argument.whenTrue, into);
      take(argument.whenFalse, into);
    }
  };
  const walk = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression, arguments: given } = node;
      const name = ts.isPropertyAccessExpression(expression)
        ? expression.name.text
        : expression.getText();
      if (LOOK_UPS.has(name)) take(given[0], name === 'plural' ? plurals : keys);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return { keys, plurals, prefixes };
}

/** Attributes whose text is read out or shown. */
const SHOWN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'summary', 'note']);

/** Words that stand in the markup itself, where no translator finds them. */
export function literalText(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const hasLetter = (text: string) => /\p{L}/u.test(text);
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetter(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      SHOWN.has(node.name.getText()) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer) &&
      hasLetter(node.initializer.text)
    ) {
      found.push(`${node.name.getText()}="${node.initializer.text}"`);
    }
    if (
      ts.isJsxExpression(node) &&
      !ts.isJsxAttribute(node.parent) &&
      node.expression !== undefined &&
      ts.isStringLiteral(node.expression) &&
      hasLetter(node.expression.text)
    ) {
      found.push(node.expression.text);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}
