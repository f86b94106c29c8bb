import { answer, ifMatch, review } from '../../../api/clients';
import type { components } from '../../../api/generated/review';
import type { AnyValues } from './fieldTypes';

export type Acted = components['schemas']['ActOnCaseActed'];

type Sending = (
  path: string,
  init: { params: { path: { id: string }; header: { 'If-Match': string; 'Idempotency-Key': string } }; body: AnyValues },
) => Promise<{ data?: Acted; error?: unknown; response: Response }>;

/** Does an act on a version of a case. The key makes sure that an act sent twice is done once. */
export function sendAct(id: string, act: string, version: number, key: string, body: AnyValues): Promise<Acted> {
  // Which act it is, is known when it is clicked; the table of fields has been checked against each act's request.
  const post = review.POST as unknown as Sending;
  return answer(post(`/cases/{id}/${act}`, {
    params: { path: { id }, header: { 'If-Match': ifMatch(version), 'Idempotency-Key': key } },
    body,
  }));
}
