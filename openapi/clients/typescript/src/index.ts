import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, paths } from './schema.js';

export interface Settings {
  /** Where the system is served, without /api/v1. */
  base: string;
  clientId: string;
  clientSecret: string;
}

/** So long before a token expires it is good for no new request. */
const MARGIN_SECONDS = 30;

/** Gets a token by client credentials, and another when it is about to expire. */
function signing({ base, clientId, clientSecret }: Settings): Middleware {
  let token: Promise<string> | undefined;
  let until = 0;
  async function ask(): Promise<string> {
    const response = await fetch(`${base}/api/v1/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
    });
    if (!response.ok) throw new Error(`no token: ${response.status} ${await response.text()}`);
    const told = (await response.json()) as components['schemas']['ClientToken'];
    until = Date.now() + (told.expires_in - MARGIN_SECONDS) * 1000;
    return told.access_token;
  }
  return {
    async onRequest({ request }) {
      if (token === undefined || Date.now() > until) {
        until = Number.POSITIVE_INFINITY;
        token = ask().catch((failure: unknown) => {
          token = undefined;
          throw failure;
        });
      }
      request.headers.set('Authorization', `Bearer ${await token}`);
      return request;
    },
  };
}

/** A client of every operation of the contract, typed by it. */
export function connect(settings: Settings): Client<paths> {
  const api = createClient<paths>({ baseUrl: settings.base });
  api.use(signing(settings));
  return api;
}

/** Everything of a list, page after page. */
export async function* all<T>(page: (cursor: string | undefined) => Promise<{ items: T[]; next: string | null }>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    yield* items;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}
