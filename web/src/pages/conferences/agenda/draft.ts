import type { Draft } from '../types';

/** An agenda as it is being drafted: what is chosen, in its order. */
export type AgendaDraft = {
  day: string | null;
  place: string;
  items: { id: string; title: string; from: string }[];
  others: string[];
  /** The same for every try to send this draft, so that two of them begin one conference. */
  key: string;
};

export type Missing = 'dayNeeded' | 'placeNeeded' | 'itemsNeeded';

/** What the draft still lacks. */
export function missingOf(draft: AgendaDraft): Missing[] {
  return [
    ...(draft.day == null ? (['dayNeeded'] as const) : []),
    ...(draft.place.trim() === '' ? (['placeNeeded'] as const) : []),
    ...(draft.items.length === 0 ? (['itemsNeeded'] as const) : []),
  ];
}

/** The draft with an item moved by one place. */
export function moved(draft: AgendaDraft, at: number, by: -1 | 1): AgendaDraft {
  const items = [...draft.items];
  const [item] = items.splice(at, 1);
  items.splice(at + by, 0, item!);
  return { ...draft, items };
}

/** The draft as it is sent. */
export function sent(draft: AgendaDraft, day: string): Draft {
  return { day, place: draft.place.trim(), items: draft.items.map((i) => i.id), others: draft.others };
}
