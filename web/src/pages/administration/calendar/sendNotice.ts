import { answer, review } from '../../../api/clients';
import type { components } from '../../../api/generated/review';

// The text itself is sent, not what a program reads in it: refusals name its lines.
const unread: components['schemas']['NoticeShape'] = { number: '', title: '', year: 0, days: [] };

/** What importing the notice would move. */
export function previewNotice(text: string) {
  return answer(review.POST('/calendar/notices/preview', { body: unread, bodySerializer: () => text }));
}

export function importNotice(text: string) {
  return answer(review.POST('/calendar/notices', { body: unread, bodySerializer: () => text }));
}
