import createClient, { type MaybeOptionalInit } from 'openapi-fetch';
import { signInAgain } from '../session/ended';
import type { paths as Assessment } from './generated/assessment';
import type { paths as Intake } from './generated/intake';
import type { paths as Portal } from './generated/portal';
import type { paths as Registry } from './generated/registry';
import type { paths as Review } from './generated/review';
import { newId } from './id';
import { ProblemError, problemFrom } from './problem';

export type { MaybeOptionalInit };

/**
 * Sends a request. Where the session has ended, people sign in again in place, and the request is sent once more: nothing typed is lost.
 */
async function send(request: Request): Promise<Response> {
  if (request.method !== 'GET') {
    request.headers.set('X-Requested-With', 'duty');
  }
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', newId());
  }
  const again = request.clone();
  const response = await fetch(request);
  if (response.status === 401 && !request.url.endsWith('/api/session')) {
    await signInAgain();
    return send(again);
  }
  return response;
}

export const review = createClient<Review>({ baseUrl: '/api/review', fetch: send });
export const intake = createClient<Intake>({ baseUrl: '/api/intake', fetch: send });
export const registry = createClient<Registry>({ baseUrl: '/api/registry', fetch: send });
export const assessment = createClient<Assessment>({ baseUrl: '/api/assessment', fetch: send });
export const portal = createClient<Portal>({ baseUrl: '', fetch: send });

/** The answer of a call, or a {@link ProblemError}: `await answer(review.GET('/tasks', …))`. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) {
    const told = typeof error === 'object' && error !== null ? error : await problemFrom(response);
    const problem = { type: `urn:duty:problem:http-${response.status}`, ...told, status: response.status };
    if (problem.type === 'urn:duty:problem:password-change-required') {
      location.assign(`/password?from=${encodeURIComponent(location.pathname + location.search)}`);
    }
    throw new ProblemError(problem);
  }
  return data as T;
}

/** `If-Match` of a version. */
export function ifMatch(version: number): string {
  return `"${version}"`;
}
