import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A regulation's short name, alone, before an article or in a procedure's id; or the number of an article. */
const ofOneJurisdiction = /\b(XA|LC|JQ|NM|LY)\b|第[〇零一二三四五六七八九十百]+条/;
const src = path.join(import.meta.dirname, '..');

/** `file:line text` of every literal and name of a source that is of one jurisdiction. Comments are no part of what is looked at. */
function found(file: string, text: string): string[] {
  if (!ofOneJurisdiction.test(text)) {
    return [];
  }
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const within = (node: ts.Node): string[] => {
    const parts: string[] = [];
    ts.forEachChild(node, (child) => void parts.push(...within(child)));
    const leaf = node.getText(source);
    return ts.isToken(node) && ofOneJurisdiction.test(leaf)
      ? [`${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1} ${leaf}`]
      : parts;
  };
  return within(source);
}

test('what one jurisdiction lays down comes from the services, and stands in no source', () => {
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith(path.join('api', 'generated')));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap((file) => found(file, readFileSync(path.join(src, file), 'utf8')))).toEqual([]);
});

test('an article, a procedure and a regulation are found in every kind of literal, and not in comments', () => {
  const text = "// XA-1\nconst ids = ['XA-6'];\nconst by = { LC: `JQ 第${n}条` };\nconst p = <p>NM {/* LY-1 */} 第十三条</p>;";
  expect(found('a.tsx', text)).toEqual([
    "a.tsx:2 'XA-6'", 'a.tsx:3 LC', 'a.tsx:3 `JQ 第${', 'a.tsx:4 NM ', 'a.tsx:4 第十三条',
  ]);
});
