/** A fault of a notice, with the line of its text where one is told. */
export type LineRefusal = { line: number | null; reason: string };

/** The faults in a refusal: 第3行：…；第5行：…. */
export function refusalsOf(detail: string): LineRefusal[] {
  const found: LineRefusal[] = [];
  for (const part of detail.split(/(?<=。)；|；(?=第\d+行：)/)) {
    const [, line, reason] = /^第(\d+)行：(.*)$/s.exec(part) ?? [];
    found.push(line === undefined ? { line: null, reason: part } : { line: Number(line), reason: reason ?? '' });
  }
  return found.filter((f) => f.reason.trim() !== '');
}

/** Where a line of a text begins and ends, to select it. */
export function rangeOfLine(text: string, line: number): [number, number] {
  const lines = text.split('\n');
  const from = lines.slice(0, line - 1).reduce((n, l) => n + l.length + 1, 0);
  return [Math.min(from, text.length), Math.min(from + (lines[line - 1]?.length ?? 0), text.length)];
}
