import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { breaking } from './breaking.mjs';

const contract = () => parse(readFileSync(new URL('openapi.yaml', import.meta.url), 'utf8'));
const changed = (change) => {
  const after = contract();
  change(after);
  return breaking(contract(), after);
};

test('nothing breaks when nothing changes', () => assert.deepEqual(breaking(contract(), contract()), []));

test('a new operation and a new field of an answer break nothing', () => {
  const found = changed((api) => {
    api.paths['/api/v1/new'] = { get: { operationId: 'getNew', responses: {} } };
    api.components.schemas.About.properties.more = { type: 'string' };
  });
  assert.deepEqual(found, []);
});

test('an operation that is gone breaks', () => {
  assert.match(changed((api) => delete api.paths['/api/v1/me'].get).join(), /GET \/api\/v1\/me: is gone/);
});

test('a field that is gone from an answer breaks', () => {
  assert.match(changed((api) => delete api.components.schemas.About.properties.today).join(), /today: is gone/);
});

test('a field of another type breaks', () => {
  assert.match(changed((api) => (api.components.schemas.About.properties.name.type = 'integer')).join(), /name: can now be integer/);
});

test('a field of a request that becomes required, shorter or poorer in constants breaks', () => {
  assert.match(changed((api) => api.components.schemas.CampaignDraft.required.push('goals')).join(), /goals: is now required/);
  assert.match(changed((api) => (api.components.schemas.CampaignDraft.properties.title.maxLength = 3)).join(), /maxLength is now 3/);
  assert.match(changed((api) => api.components.schemas.CampaignLevel.enum.shift()).join(), /no longer takes/);
});

test('a parameter that becomes required breaks', () => {
  const found = changed((api) => (api.paths['/api/v1/campaigns'].get.parameters[0].required = true));
  assert.match(found.join(), /is now required/);
});
