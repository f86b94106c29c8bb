import type { conferenceTitles } from '../titles';
import type { Decision } from '../types';

/** A decision in words: its outcome, and what else was said. */
export function decidedOf(d: Decision, titles: (typeof conferenceTitles)['zh']): string {
  return [d.outcome == null ? null : titles.outcome[d.outcome], d.text].filter((s) => s != null && s !== '').join('。');
}
