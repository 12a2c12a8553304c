// BASE=http://… CLIENT_ID=… CLIENT_SECRET=… node dist/smoke.js: counts the people that the client reaches, in pages of two.
import { all, connect } from './index.js';

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`set ${name}`);
  return value;
}

const api = connect({ base: setting('BASE'), clientId: setting('CLIENT_ID'), clientSecret: setting('CLIENT_SECRET') });
let people = 0;
const list = all(async (cursor) => {
  const { data, error } = await api.GET('/api/v1/people', { params: { query: { limit: 2, cursor } } });
  if (error) throw new Error(error.code);
  return data;
});
for await (const person of list) if (person.employeeCode) people++;
const { response, error } = await api.GET('/api/v1/people/{id}', { params: { path: { id: '00000000-0000-7000-8000-000000000000' } } });
if (response.status !== 404 || error?.code !== 'NOT_FOUND') throw new Error(`what does not exist was answered ${response.status}`);
console.log(`people: ${people}`);
