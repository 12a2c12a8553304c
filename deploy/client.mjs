// Registers a client of another system at a provincial department, with all that a program of these roles can be let in for.
const UNIT = 'SO-TNMT-LAO-CAI';
const ROLES = ['OFFICER', 'UNIT_HEAD', 'AUDITOR', 'ADMIN'];

/** `ask(method, path, body)` answers the body, asked by an administrator. Answers id and secret. */
export async function registerClient(ask, name) {
  const unit = (await ask('GET', `/units?q=${UNIT}&limit=20`)).items.find(({ code }) => code === UNIT);
  const { today } = await ask('GET', '/me');
  const inAYear = new Date(Date.parse(today) + 365 * 86_400_000).toISOString().slice(0, 10);
  const scopes = (await ask('GET', '/client-scopes')).items
    .filter((offered) => offered.roles.some((role) => ROLES.includes(role)))
    .map(({ scope }) => scope);
  const client = await ask('POST', '/clients', {
    unitId: unit.id,
    name,
    contact: 'sandbox@example.vn',
    roles: ROLES,
    scopes,
    addresses: [],
    requestsPerMinute: 6000,
    expiresOn: null,
  });
  const { secret } = await ask('POST', `/clients/${client.item.id}/secrets`, { expiresOn: inAYear });
  return { id: client.item.id, secret };
}
