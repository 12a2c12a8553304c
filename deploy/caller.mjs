// Who is signed in to a running application and calls it: for the bench, the drill and the sandbox.
import { readFileSync } from 'node:fs';

/** Somebody who is signed in and calls. */
export class Caller {
  constructor(address, token) {
    Object.assign(this, { address, token });
  }

  static async of(address, data, account) {
    const line = readFileSync(`${data}/demonstration-accounts.txt`, 'utf8')
      .split('\n')
      .find((candidate) => candidate.startsWith(`${account} `));
    const answer = await fetch(`${address}/api/v1/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: account, password: line.split(/ {2,}/)[1] }),
    });
    return new this(address, (await answer.json()).accessToken);
  }

  async ask(method, path, { body, raw, etag } = {}) {
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': raw ? 'application/octet-stream' : 'application/json',
        ...(etag && { 'if-match': etag }),
      },
      body: raw ?? (body && JSON.stringify(body)),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return { body: await answer.json(), etag: answer.headers.get('etag') };
  }
}
