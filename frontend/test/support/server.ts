import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** What every list asks beside its rows. */
export const server = setupServer(
  http.get('*/api/v1/saved-filters', () => HttpResponse.json({ items: [], next: null })),
);

/** Call once in a file whose tests speak to the API; a request that nobody expects fails the test. */
export function serveTests() {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}

export function problem(status: number, code: string, more: Record<string, unknown> = {}) {
  return new Response(JSON.stringify({ type: `/problems/${code}`, title: code, status, code, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}
