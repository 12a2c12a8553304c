import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problem, server, serveTests } from './support/server';

serveTests();

/** Each test gets a tab of its own: the module holds the token, so it is loaded anew. */
async function newTab() {
  vi.resetModules();
  const { session } = await import('@/api/session');
  const { api, take } = await import('@/api/client');
  return { session, api, take };
}

const token = (accessToken: string, expiresIn = 300) =>
  HttpResponse.json({ accessToken, expiresIn, mustChangePassword: false });

describe('a session', () => {
  let refreshes = 0;

  beforeEach(() => {
    refreshes = 0;
  });

  it('is taken up from the refresh cookie once, however many ask', async () => {
    server.use(
      http.post('*/api/v1/tokens/refresh', () => {
        refreshes += 1;
        return token('first');
      }),
    );
    const { session } = await newTab();
    const states = await Promise.all([session.resume(), session.resume(), session.resume()]);
    expect(states).toEqual(['SIGNED_IN', 'SIGNED_IN', 'SIGNED_IN']);
    expect(refreshes).toBe(1);
  });

  it('is renewed on 401 and the request sent again, once for all that wait', async () => {
    server.use(
      http.post('*/api/v1/tokens', () => token('old')),
      http.post('*/api/v1/tokens/refresh', () => {
        refreshes += 1;
        return token('new');
      }),
      http.get('*/api/v1/me', ({ request }) =>
        request.headers.get('Authorization') === 'Bearer new'
          ? HttpResponse.json({ today: '2024-12-02' })
          : problem(401, 'TOKEN_EXPIRED'),
      ),
    );
    const { session, api, take } = await newTab();
    await session.signIn('office', 'secret');
    const answers = await Promise.all([take(api.GET('/api/v1/me')), take(api.GET('/api/v1/me'))]);
    expect(answers.map((me) => me.today)).toEqual(['2024-12-02', '2024-12-02']);
    expect(refreshes).toBe(1);
  });

  it('ends when the cookie is refused, and says so to who listens', async () => {
    server.use(
      http.post('*/api/v1/tokens', () => token('old')),
      http.post('*/api/v1/tokens/refresh', () => problem(401, 'REFRESH_TOKEN_INVALID')),
      http.get('*/api/v1/me', () => problem(401, 'TOKEN_EXPIRED')),
    );
    const { session, api, take } = await newTab();
    await session.signIn('office', 'secret');
    const heard: string[] = [];
    session.subscribe(() => heard.push(session.state()));
    await expect(take(api.GET('/api/v1/me'))).rejects.toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
    expect(heard).toContain('ANONYMOUS');
  });

  it('is kept when the server only stumbles', async () => {
    server.use(
      http.post('*/api/v1/tokens', () => token('old', 0)),
      http.post('*/api/v1/tokens/refresh', () => problem(503, 'UNAVAILABLE')),
    );
    const { session } = await newTab();
    await session.signIn('office', 'secret');
    await expect(session.token()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(session.state()).toBe('SIGNED_IN');
  });

  it('tells a line that is down from a refusal', async () => {
    server.use(http.post('*/api/v1/tokens', () => HttpResponse.error()));
    const { session } = await newTab();
    await expect(session.signIn('office', 'secret')).rejects.toMatchObject({ status: 0, code: 'UNREACHABLE' });
  });
});
