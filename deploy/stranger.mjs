// node stranger.mjs ADDRESS says|finds|misses: another system that has only CLIENT_ID and CLIENT_SECRET names a person, and looks whether the name is known. For the drill.
const [address, deed] = process.argv.slice(2);
const { CLIENT_ID, CLIENT_SECRET } = process.env;
const NAME = 'DRILL-1';

async function ask(method, path, { headers, body } = {}) {
  const answer = await fetch(`${address}/api/v1${path}`, { method, headers, body });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: CLIENT_ID, client_secret: CLIENT_SECRET });
const { access_token: token } = await ask('POST', '/token', { body });
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
if (deed === 'says') {
  const { items } = await ask('GET', '/people?limit=1', { headers });
  await ask('PUT', '/external-ids', { headers, body: JSON.stringify({ type: 'PERSON', value: NAME, subjectId: items[0].id }) });
} else {
  const { items } = await ask('GET', `/external-ids?type=PERSON&value=${NAME}`, { headers });
  process.exitCode = items.length === (deed === 'finds' ? 1 : 0) ? 0 : 1;
}
