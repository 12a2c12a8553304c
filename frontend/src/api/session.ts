/**
 * Who is signed in, for this tab. The access token lives in memory only; the refresh cookie is the browser's.
 * Tabs share one cookie whose token may be used once, so they refresh one at a time and tell each other the outcome.
 */
import { Problem, type ProblemBody } from './problem';

interface Held {
  token: string;
  expiresAt: number;
}
export type SessionState = 'UNKNOWN' | 'ANONYMOUS' | 'SIGNED_IN';
type Word = { kind: 'RENEWED'; held: Held } | { kind: 'SIGNED_IN' } | { kind: 'SIGNED_OUT' };

interface TokenAnswer {
  accessToken: string;
  expiresIn: number;
  mustChangePassword: boolean;
}

let held: Held | null = null;
let state: SessionState = 'UNKNOWN';
let renewing: Promise<string | null> | null = null;
const listeners = new Set<() => void>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('thidua-session');

/** Whether a session was begun here: the sign-in page need not ask the server for a token when nobody ever signed in. */
const memory = {
  get(): boolean {
    try {
      return localStorage.getItem('thidua-session') !== null;
    } catch {
      return true;
    }
  },
  set(begun: boolean) {
    try {
      if (begun) localStorage.setItem('thidua-session', 'begun');
      else localStorage.removeItem('thidua-session');
    } catch {
      // Without a memory the question is asked each time, and that is all.
    }
  },
};

function become(next: SessionState, holding: Held | null) {
  held = holding;
  state = next;
  memory.set(next === 'SIGNED_IN');
  for (const listener of listeners) listener();
}

function tell(word: Word) {
  channel?.postMessage(word);
}

channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
  if (data.kind === 'RENEWED' && state === 'SIGNED_IN') held = data.held;
  if (data.kind === 'SIGNED_OUT') become('ANONYMOUS', null);
  // Somebody signed in elsewhere: perhaps as another person. Start this tab afresh rather than mix two people.
  if (data.kind === 'SIGNED_IN') location.reload();
});

async function post(path: string, body?: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Accept-Language': document.documentElement.lang,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw Problem.unreachable();
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => undefined)) as ProblemBody | undefined;
  return Problem.of(body, response.status);
}

function hold(answer: TokenAnswer): Held {
  return { token: answer.accessToken, expiresAt: Date.now() + answer.expiresIn * 1000 };
}

async function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  // Web Locks exist only in secure contexts; elsewhere the server's few seconds of grace must do.
  return navigator.locks ? navigator.locks.request('thidua-refresh', work) : work();
}

async function renewOnce(stale: string | null): Promise<string | null> {
  if (held && held.token !== stale) return held.token;
  const response = await post('/api/v1/tokens/refresh');
  if (response.ok) {
    const fresh = hold((await response.json()) as TokenAnswer);
    become('SIGNED_IN', fresh);
    tell({ kind: 'RENEWED', held: fresh });
    return fresh.token;
  }
  if (response.status < 500) {
    become('ANONYMOUS', null);
    return null;
  }
  throw await problemOf(response);
}

export const session = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  state: (): SessionState => state,

  /** The token to send now, or null. Renewed ahead of time when it is about to end, so that uploads do not fail late. */
  async token(): Promise<string | null> {
    if (!held) return null;
    return held.expiresAt - Date.now() < 5_000 ? session.renew(held.token) : held.token;
  },

  /** Gets a new token by the refresh cookie; one request however many callers wait. */
  renew(stale: string | null): Promise<string | null> {
    renewing ??= oneTabAtATime(() => renewOnce(stale)).finally(() => {
      renewing = null;
    });
    return renewing;
  },

  /** Whether it is worth asking, on a page that anybody may see. */
  likely: (): boolean => state === 'SIGNED_IN' || memory.get(),

  /** On first load: is there a session to take up? */
  async resume(): Promise<SessionState> {
    if (state === 'UNKNOWN') await session.renew(null);
    return state;
  },

  async signIn(username: string, password: string): Promise<void> {
    const response = await post('/api/v1/tokens', { username, password });
    if (!response.ok) throw await problemOf(response);
    become('SIGNED_IN', hold((await response.json()) as TokenAnswer));
    tell({ kind: 'SIGNED_IN' });
  },

  /** The server's side is ended by the caller; this forgets what the tabs hold. */
  forget() {
    become('ANONYMOUS', null);
    tell({ kind: 'SIGNED_OUT' });
  },
};
