import createClient from 'openapi-fetch';
import { Problem, type ProblemBody } from './problem';
import type { paths } from './schema';
import { session } from './session';

/** Adds who is asking and in which language; on 401 renews the token once and tries again. */
export async function send(request: Request): Promise<Response> {
  const attempt = (token: string | null) => {
    const copy = request.clone();
    copy.headers.set('Accept-Language', document.documentElement.lang);
    if (token) copy.headers.set('Authorization', `Bearer ${token}`);
    return fetch(copy);
  };
  try {
    const token = await session.token();
    const response = await attempt(token);
    if (response.status !== 401 || token === null) return response;
    const fresh = await session.renew(token);
    return fresh ? await attempt(fresh) : response;
  } catch (error) {
    if (error instanceof Problem || (error instanceof DOMException && error.name === 'AbortError')) throw error;
    throw Problem.unreachable();
  }
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: send });

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body, or a thrown Problem: what queries and mutations of TanStack Query want. */
export async function take<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (!response.ok) throw Problem.of(error as ProblemBody | undefined, response.status);
  return (data ?? undefined) as NonNullable<T>;
}

/** The aggregate's version as the precondition of a change: somebody else's change in between gives 412. */
export function ifMatch(of: { version: number }): { 'If-Match': string } {
  return { 'If-Match': `"${of.version}"` };
}

/** One key for one intention: the same form sent twice by a shaky line creates one thing. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
