import { expect, test } from '@playwright/test';
import { caller, signIn, submit, unitOf, upload, withoutDiacritics } from './world.js';

test('one commendation travels from a campaign to the public register over the API', async ({ request }) => {
  const office = await caller(request, 'office');
  const officer = await caller(request, 'officer');
  const head = await caller(request, 'head');
  const council = await caller(request, 'council');
  const signatory = await caller(request, 'signatory');
  const clerk = await caller(request, 'clerk');
  const auditor = await caller(request, 'auditor');
  const ministry = await unitOf(office, 'STANDING_OFFICE');
  const unit = await unitOf(officer, 'OFFICER');

  // The Standing Office drafts, the signatory launches: KT. BỘ TRƯỞNG.
  const drafted = await office('POST', '/campaigns', {
    data: {
      title: 'Thi đua hoàn thành kế hoạch năm 2025',
      level: 'MINISTRY',
      method: 'REGULAR',
      unitId: ministry,
      startsOn: '2025-01-01',
      endsOn: '2025-12-31',
      goals: 'Hoàn thành toàn diện kế hoạch năm 2025.',
      contents: 'Mỗi đơn vị đăng ký chỉ tiêu theo tiêu chí.',
      legalBasis: 'Kế hoạch ngày 08/11/2021 của Bộ.',
      criteria: [{ name: 'Nhiệm vụ hoàn thành đúng hạn', measure: 'Tỷ lệ nhiệm vụ', measureUnit: '%', target: 95 }],
    },
    status: 201,
  });
  const campaign = drafted.body.id;
  const proposed = await office('POST', `/campaigns/${campaign}/proposal`, { etag: drafted.etag });
  await office('POST', `/campaigns/${campaign}/launch`, {
    etag: proposed.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
    status: 403,
  });
  const launched = await signatory('POST', `/campaigns/${campaign}/launch`, {
    etag: proposed.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
  });
  expect(launched.body.state).toBe('LAUNCHED');

  // The unit registers; once.
  const registration = {
    data: { unitId: unit, commitments: [{ criterionId: launched.body.criteria[0].id, target: 97, note: null }] },
  };
  await officer('POST', `/campaigns/${campaign}/registrations`, { ...registration, status: 201 });
  await officer('POST', `/campaigns/${campaign}/registrations`, { ...registration, status: 409 });

  // A dossier with three nominations, their evidence, and the minutes of the unit's council.
  const people = (await officer('GET', `/people?unit=${unit}&limit=3`)).body.items;
  expect(people).toHaveLength(3);
  const opened = await officer('POST', '/dossiers', {
    data: { unitId: unit, kind: 'MERIT', year: 2024, title: 'Đề nghị khen thưởng tổng kết năm 2024' },
    status: 201,
  });
  const dossier = opened.body.id;
  const minutes = await upload(officer, 'bien-ban-don-vi.pdf', unit);
  const nominations = [];
  for (const person of people) {
    nominations.push({
      nomineeKind: 'INDIVIDUAL',
      personId: person.id,
      awardCode: 'MERIT_CERT_MINISTER',
      report: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ.',
      evidence: [{ documentId: await upload(officer, 'bao-cao.pdf', unit), kind: 'REPORT' }],
    });
  }
  const draft = {
    title: 'Đề nghị khen thưởng tổng kết năm 2024',
    year: 2024,
    kind: 'MERIT',
    attachments: [{ documentId: minutes, kind: 'MINUTES' }],
    nominations,
  };
  const written = await officer('PUT', `/dossiers/${dossier}`, { etag: opened.etag, data: draft });
  await officer('PUT', `/dossiers/${dossier}`, { etag: opened.etag, data: draft, status: 412 });

  // The head submits; the Standing Office returns it once, then accepts.
  const submitted = await submit(head, dossier, written.etag);
  const returned = await office('POST', `/dossiers/${dossier}/return`, {
    etag: submitted.etag,
    data: { reason: 'Bổ sung số liệu vào báo cáo.', dueOn: '2024-12-12' },
  });
  expect(returned.body.state).toBe('RETURNED');
  const again = await submit(head, dossier, returned.etag);
  const accepted = await office('POST', `/dossiers/${dossier}/acceptance`, { etag: again.etag, data: {} });
  expect(accepted.body.state).toBe('ACCEPTED');

  // The council's result is entered from its minutes.
  const nominationIds = accepted.body.nominations.map((nomination) => nomination.id);
  await council('POST', '/council-results', {
    data: {
      unitId: ministry,
      councilName: 'Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường',
      heldOn: '2024-12-02',
      memberCount: 17,
      presentCount: 17,
      minutesDocumentId: await upload(council, 'bien-ban-hoi-dong.pdf', ministry),
      results: nominationIds.map((nominationId) => ({ nominationId, votesFor: 17, votesAgainst: 0, passed: true })),
    },
    status: 201,
  });

  // The decision: drafted, proposed, signed with a number, published.
  const decided = await office('POST', '/decisions', {
    data: { title: 'Tặng Bằng khen của Bộ trưởng năm 2024', unitId: ministry, symbol: 'QĐ-BTNMT', legalBasis: 'Luật Thi đua, khen thưởng', nominationIds },
    status: 201,
  });
  const decision = decided.body.id;
  const ready = await office('POST', `/decisions/${decision}/proposal`, { etag: decided.etag });
  const signed = await signatory('POST', `/decisions/${decision}/signature`, {
    etag: ready.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
  });
  expect(signed.body.number).toMatch(/^\d+\/QĐ-BTNMT$/);
  await signatory('POST', `/decisions/${decision}/signature`, {
    etag: ready.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
    status: 412,
  });
  await clerk('POST', `/decisions/${decision}/publication`, { etag: signed.etag });

  // Anyone finds the award by a name without diacritics.
  const plain = withoutDiacritics(people[0].name);
  const found = await request.get(`/api/v1/public/awards?q=${encodeURIComponent(plain)}&award=MERIT_CERT_MINISTER&year=2024`);
  expect(found.ok()).toBeTruthy();
  const awards = (await found.json()).items;
  expect(awards.some((award) => award.decision.number === signed.body.number)).toBeTruthy();

  // The auditor reads the trail and verifies the chain.
  const trail = await auditor('GET', `/audit/entries?subjectType=DOSSIER&subjectId=${dossier}`);
  expect(trail.body.items.length).toBeGreaterThanOrEqual(5);
  const verification = await auditor('GET', '/audit/verification');
  expect(verification.body).toMatchObject({ intact: true, firstBroken: null });
});

test('an officer signs in, sees what is owed, walks the units and finds the campaigns, without one violation of the content policy', async ({
  page,
}) => {
  const violations = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  await signIn(page, 'officer');
  await page.goto('/units');
  await page.getByRole('treeitem', { name: /Chính phủ/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('treeitem', { name: /Bộ Tài nguyên và Môi trường/ }).first()).toBeVisible();
  await page.goto('/units?q=cuc+quan+ly+tai+nguyen+nuoc');
  await expect(page.getByText('Cục Quản lý tài nguyên nước').first()).toBeVisible();
  await page.goto('/campaigns');
  await expect(page.getByText('Đoàn kết, sáng tạo, hội nhập và phát triển').first()).toBeVisible();
  expect(violations).toEqual([]);
});

test('anyone finds an award on the public pages by a name without diacritics', async ({ page, request }) => {
  const awards = await request.get('/api/v1/public/awards?limit=1');
  const name = (await awards.json()).items[0].recipient.name;
  const plain = withoutDiacritics(name);
  await page.goto('/cong-khai');
  await page.getByRole('searchbox').first().fill(plain);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText(name).first()).toBeVisible();
});
