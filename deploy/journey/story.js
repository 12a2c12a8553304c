import { caller, submit, unitOf, upload, withoutDiacritics, writtenDossier } from './world.js';

/** Two workers tell the story in the same millisecond, too. */
const once = () => crypto.randomUUID().slice(0, 13);

const CAMPAIGN = {
  title: 'Thi đua nước sạch cho vùng khan hiếm nước giai đoạn 2024–2025',
  level: 'MINISTRY',
  method: 'THEMATIC',
  startsOn: '2024-06-01',
  endsOn: '2025-12-31',
  goals: 'Mỗi xã vùng khan hiếm nước có ít nhất một công trình cấp nước được điều tra, đánh giá.',
  contents: 'Đơn vị đăng ký số công trình; báo cáo theo quý.',
  legalBasis: 'Kế hoạch ngày 08/11/2021 của Bộ.',
};

async function launchedCampaign(office, signatory, ministry) {
  const drafted = await office('POST', '/campaigns', {
    data: {
      ...CAMPAIGN,
      unitId: ministry,
      criteria: [{ name: 'Công trình được điều tra', measure: 'Số công trình', measureUnit: 'công trình', target: 20, addsUp: true }],
    },
  });
  const proposed = await office('POST', `/campaigns/${drafted.body.id}/proposal`, { etag: drafted.etag });
  const launched = await signatory('POST', `/campaigns/${drafted.body.id}/launch`, {
    etag: proposed.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
  });
  return launched.body;
}

const dossierOf = (officer, unit, title, people, awardCode = 'MERIT_CERT_MINISTER') =>
  writtenDossier(officer, unit, {
    title,
    kind: 'EXTRAORDINARY',
    summary: 'Thành tích đột xuất trong đợt hạn mặn năm 2024.',
    people,
    awardCode,
    report: 'Quan trắc 365 ngày không gián đoạn, phát hiện sớm hai đợt xâm nhập mặn.',
  });

/** What the council passed and the Prime Minister decides, on its way: sent, the file has arrived. */
async function submittedAbove({ office, officer, head, council, ministry, unit, person }) {
  const written = await dossierOf(officer, unit, 'Đề nghị Bằng khen của Thủ tướng Chính phủ', [person], 'MERIT_CERT_PM');
  const submitted = await submit(head, written.body.id, written.etag);
  const accepted = await office('POST', `/dossiers/${written.body.id}/acceptance`, { etag: submitted.etag, data: {} });
  const nominationIds = accepted.body.nominations.map((nomination) => nomination.id);
  await council('POST', '/council-results', {
    data: {
      unitId: ministry,
      councilName: 'Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường',
      heldOn: '2024-12-02',
      memberCount: 17,
      presentCount: 17,
      minutesDocumentId: await upload(council, 'bien-ban-trinh-thu-tuong.pdf', ministry),
      results: nominationIds.map((nominationId) => ({ nominationId, votesFor: 17, votesAgainst: 0, passed: true })),
    },
  });
  const drafted = await office('POST', '/state-submissions', {
    data: {
      unitId: ministry,
      authority: 'PRIME_MINISTER',
      title: 'Về việc đề nghị tặng Bằng khen của Thủ tướng Chính phủ năm 2024',
      nominationIds,
    },
  });
  const step = (name, before, data) =>
    office('POST', `/state-submissions/${drafted.body.id}/${name}`, { etag: before.etag, data });
  const signed = await step('signature', drafted, {
    number: '120/TTr-BTNMT',
    signedOn: '2024-12-02',
    letterId: await upload(office, 'to-trinh-thu-tuong.pdf', ministry),
  });
  const sent = await step('dispatch', signed, { on: '2024-12-02', reference: 'Công văn đi số 4521' });
  await step('arrival', sent, { part: 'FILE', on: '2024-12-02', reference: null });
  return drafted.body.id;
}

/** Somebody proposed for an order, published; a stranger has objected. Another waits to be published. */
async function published({ request, office, officer, head, ministry, unit, people }) {
  const nominations = [];
  for (const person of people) {
    const written = await writtenDossier(officer, unit, {
      title: 'Đề nghị tặng Huân chương Lao động',
      summary: 'Thành tích nhiều năm.',
      people: [person],
      awardCode: 'LABOR_ORDER_3',
      report: 'Chủ trì bộ dữ liệu tài nguyên nước quốc gia.',
    });
    const submitted = await submit(head, written.body.id, written.etag);
    const accepted = await office('POST', `/dossiers/${written.body.id}/acceptance`, { etag: submitted.etag, data: {} });
    nominations.push(accepted.body.nominations[0].id);
  }
  const draft = (nominationId, title) =>
    office('POST', '/consultations', {
      data: {
        unitId: ministry,
        title,
        introduction: 'Thực hiện quy định của pháp luật về thi đua, khen thưởng, Bộ lấy ý kiến về trường hợp sau đây.',
        opensOn: '2024-12-02',
        candidates: [{ nominationId, summary: 'Chủ trì xây dựng bộ dữ liệu tài nguyên nước quốc gia.' }],
      },
    });
  const drafted = await draft(nominations[0], 'Lấy ý kiến về đề nghị tặng Huân chương Lao động năm 2024');
  const opened = await office('POST', `/consultations/${drafted.body.id}/opening`, { etag: drafted.etag });
  const consultationDraft = await draft(nominations[1], 'Lấy ý kiến về đề nghị tặng Huân chương Lao động, đợt 2');
  const answer = await request.post(`/api/v1/public/consultations/${opened.body.id}/comments`, {
    data: {
      requestId: crypto.randomUUID(),
      candidateId: opened.body.candidates[0].id,
      kind: 'OBJECTION',
      content: 'Sáng kiến là của cả nhóm.',
      senderName: 'Nguyễn Thị Người Gửi',
      senderContact: '0912 345 678',
    },
  });
  return {
    consultation: opened.body.id,
    consulted: nominations[0],
    consultationDraft: consultationDraft.body.id,
    // Several workers tell the story from one address: the later ones may be asked to wait.
    commentCode: answer.ok() ? (await answer.json()).code : '0000-0000-0000',
  };
}

/** What a province asks of the ministry, and what the ministry asks of a province: sent, and not answered. */
async function askedBothWays({ office, ministry, nomination }) {
  const entered = await office('POST', '/concurrence-requests', {
    data: {
      unitId: ministry,
      direction: 'RECEIVED',
      otherBody: 'Ủy ban nhân dân tỉnh Lào Cai',
      subject: 'Lấy ý kiến về đề nghị tặng Huân chương Lao động cho Sở Tài nguyên và Môi trường',
      question: 'Kết quả thực hiện nhiệm vụ chính trị của ngành.',
      requestNumber: '812/UBND-NC',
      receivedOn: '2024-11-28',
      cases: [{ name: 'Sở Tài nguyên và Môi trường tỉnh Lào Cai', award: 'Huân chương Lao động hạng Ba' }],
    },
  });
  const drafted = await office('POST', '/concurrence-requests', {
    data: {
      unitId: ministry,
      direction: 'SENT',
      otherBody: 'Ủy ban nhân dân tỉnh Bình Thuận',
      subject: 'Lấy ý kiến về đề nghị tặng Huân chương Lao động năm 2024',
      cases: [{ nominationId: nomination }],
    },
  });
  const sent = await office('POST', `/concurrence-requests/${drafted.body.id}/dispatch`, {
    etag: drafted.etag,
    data: { number: '4522/BTNMT-TĐKTTT', sentOn: '2024-11-11' },
  });
  await office('POST', `/concurrence-requests/${drafted.body.id}/chase`, {
    etag: sent.etag,
    data: { chasedOn: '2024-11-28', note: 'Gọi điện cho Văn phòng Ủy ban nhân dân tỉnh.' },
  });
  return { concurrenceReceived: entered.body.id, concurrenceSent: drafted.body.id };
}

/** What the decision gives, partly handed over; what somebody says about it; a certificate that got wet. */
async function aftercare({ clerk, office, officer, ministry, decision }) {
  const { items } = (await clerk('GET', `/handover-dues?decision=${decision}`)).body;
  const insignia = items.find(({ part }) => part === 'INSIGNIA');
  await clerk('POST', '/handovers', {
    data: {
      on: '2024-12-02',
      place: 'Lễ trao thưởng, Hội trường Bộ',
      items: [{ dueId: insignia.id, version: insignia.version, to: 'Trần Thị Bình', capacity: 'Giấy ủy quyền ngày 28/11/2024' }],
    },
  });
  const received = await office('POST', '/complaints', {
    data: {
      unitId: ministry,
      kind: 'FEEDBACK',
      channel: 'LETTER',
      subjectType: 'DECISION',
      subjectId: decision,
      title: 'Phản ánh về thành tích nêu trong quyết định',
      content: 'Số liệu quan trắc nêu trong báo cáo chưa đúng với thực tế.',
      anonymous: false,
      sender: { name: 'Nguyễn Thị Người Gửi', contact: '0912 345 678' },
      receivedOn: '2024-12-02',
    },
  });
  const asked = await officer('POST', '/replacements', {
    data: { awardId: insignia.awardId, what: 'CERTIFICATE', reason: 'DAMAGED', account: 'Bị ướt trong đợt lũ tháng 9/2024.' },
  });
  return { handover: insignia.id, complaint: received.body.item.id, replacement: asked.body.item.id };
}

/** What a province decided for its department, entered there and waiting for the ministry. */
async function decidedByProvince(province) {
  const unit = await unitOf(province, 'OFFICER');
  const [person] = (await province('GET', `/people?unit=${unit}&limit=1`)).body.items;
  const entered = await province('POST', '/provincial-decisions', {
    data: {
      unitId: unit,
      number: `${Date.now() % 100_000}/QĐ-STNMT`,
      decidedOn: '2024-11-15',
      authority: 'Giám đốc Sở Tài nguyên và Môi trường tỉnh Lào Cai',
      signer: 'Giám đốc Nguyễn Thành Công (mẫu)',
      documentId: await upload(province, 'quyet-dinh-cua-so.pdf', unit),
      lines: [
        { recipientKind: 'INDIVIDUAL', personId: person.id, awardCode: 'EMULATION_FIGHTER_GRASSROOTS', year: 2024 },
        { recipientKind: 'COLLECTIVE', collectiveId: unit, awardCode: 'COLLECTIVE_EXCELLENT', year: 2024 },
      ],
    },
  });
  return entered.body.id;
}

/** The council before its vote: one meeting is planned, another has opened its ballot. */
async function sitting({ council, signatory, officer, head, office, unit, person }) {
  const written = await dossierOf(officer, unit, 'Khen thưởng trình Hội đồng', [person]);
  const submitted = await submit(head, written.body.id, written.etag);
  const accepted = await office('POST', `/dossiers/${written.body.id}/acceptance`, { etag: submitted.etag, data: {} });
  const [{ id }] = (await council('GET', '/councils?level=MINISTRY&limit=1')).body.items;
  const { seats } = (await council('GET', `/councils/${id}`)).body;
  const plan = (title) =>
    council('POST', `/councils/${id}/council-meetings`, {
      data: {
        title,
        mode: 'IN_SESSION',
        heldOn: '2024-12-02',
        startsAt: '14:00:00',
        place: 'Phòng họp B201',
        presidingId: seats.find((seat) => seat.office === 'CHAIR').id,
      },
    });
  const planned = await plan('Họp xét khen thưởng đợt 2');
  let now = await plan('Họp xét khen thưởng đợt 1');
  const meeting = now.body.id;
  const step = async (name, data) => {
    now = await council('POST', `/council-meetings/${meeting}/${name}`, { etag: now.etag, data });
  };
  await step('cases', { nominations: [accepted.body.nominations[0].id] });
  await step('convocation');
  await step('attendance', { members: seats.map((seat) => ({ seatId: seat.id, attendance: 'PRESENT' })) });
  await step('beginning');
  const [councilCase] = (await council('GET', `/council-meetings/${meeting}/cases`)).body.items;
  const prepared = await council('POST', `/council-meetings/${meeting}/ballot`, { etag: now.etag });
  const ballot = prepared.body.id;
  await signatory('POST', `/ballots/${ballot}/opening`, { etag: prepared.etag, data: { closesAt: null } });
  return { council: id, meeting, meetingPlanned: planned.body.id, councilCase: councilCase.id, ballot };
}

/** Somebody's certificate of merit, from the dossier to the public register. */
export async function decidedAward({ officer, head, unit, person, ...ministry }) {
  const written = await dossierOf(officer, unit, 'Khen thưởng đột xuất đã quyết định', [person]);
  await submit(head, written.body.id, written.etag);
  return decided(ministry, written.body.id);
}

/** What the ministry does with a submitted dossier, until its awards are public. */
export async function decided({ office, council, signatory, clerk, ministry }, dossier) {
  const { etag } = await office('GET', `/dossiers/${dossier}`);
  const accepted = await office('POST', `/dossiers/${dossier}/acceptance`, { etag, data: {} });
  const [{ id: nominationId }] = accepted.body.nominations;
  await council('POST', '/council-results', {
    data: {
      unitId: ministry,
      councilName: 'Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường',
      heldOn: '2024-12-02',
      memberCount: 17,
      presentCount: 17,
      minutesDocumentId: await upload(council, 'bien-ban-hoi-dong-bo.pdf', ministry),
      results: [{ nominationId, votesFor: 17, votesAgainst: 0, passed: true }],
    },
  });
  const drafted = await office('POST', '/decisions', {
    data: {
      title: 'Về việc tặng Bằng khen đột xuất',
      unitId: ministry,
      symbol: 'QĐ-BTNMT',
      legalBasis: 'Luật Thi đua, khen thưởng;',
      nominationIds: [nominationId],
    },
  });
  const path = `/decisions/${drafted.body.id}`;
  const ready = await office('POST', `${path}/proposal`, { etag: drafted.etag });
  const signed = await signatory('POST', `${path}/signature`, {
    etag: ready.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
  });
  await clerk('POST', `${path}/publication`, { etag: signed.etag });
  return { decision: drafted.body.id, number: signed.body.number, award: signed.body.lines[0].id };
}

/** One award is revoked and owes back what was given, another's misprint waits to be corrected. */
async function takenBack({ award, ...people }) {
  const { office, signatory, clerk, ministry } = people;
  const wrong = await decidedAward(people);
  const drafted = await office('POST', '/amendments', {
    data: {
      kind: 'REVOCATION',
      title: `Về việc hủy bỏ, thu hồi khen thưởng tại Quyết định số ${wrong.number}`,
      legalBasis: 'Luật Thi đua, khen thưởng;',
      reason: 'Kê khai gian dối thành tích.',
      grounds: ['FRAUD'],
      conclusion: {
        authority: 'Thanh tra Bộ',
        number: '12/KL-TTr',
        on: '2024-11-29',
        documentId: await upload(office, 'ket-luan-thanh-tra.pdf', ministry),
      },
      lines: [{ awardId: wrong.award }],
    },
  });
  const path = `/amendments/${drafted.body.id}`;
  const ready = await office('POST', `${path}/proposal`, { etag: drafted.etag });
  const signed = await signatory('POST', `${path}/signature`, {
    etag: ready.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
  });
  await clerk('POST', `${path}/publication`, { etag: signed.etag });
  const money = signed.body.returns.find((item) => item.what === 'MONEY');
  await clerk('POST', `/award-returns/${money.id}/receipt`, {
    data: { on: '2024-12-02', by: money.recipient, amount: 1_000_000, reference: 'PT 35/2024' },
  });
  const correction = await office('POST', '/amendments', {
    data: {
      kind: 'CORRECTION',
      title: 'Về việc đính chính thông tin khen thưởng',
      reason: 'In sai năm đạt thành tích.',
      lines: [{ awardId: award, reads: { year: 2023 } }],
    },
  });
  return { amendment: drafted.body.id, amendmentDraft: correction.body.id, revokedAward: wrong.award, amended: wrong.decision };
}

/** Tells a commendation over the API from the campaign to the award, with a draft left at each station; answers their ids. */
export async function tell(request) {
  const [office, officer, head, council, signatory, clerk, admin, province] = await Promise.all(
    ['office', 'officer', 'head', 'council', 'signatory', 'clerk', 'admin', 'province'].map((name) => caller(request, name)),
  );
  const ministry = await unitOf(office, 'STANDING_OFFICE');
  const unit = await unitOf(officer, 'OFFICER');
  const campaign = await launchedCampaign(office, signatory, ministry);
  const campaignDraft = await office('POST', '/campaigns', {
    data: { ...CAMPAIGN, title: 'Thi đua chuyển đổi số ngành tài nguyên và môi trường', unitId: ministry, criteria: [] },
  });
  const registration = await officer('POST', `/campaigns/${campaign.id}/registrations`, {
    data: { unitId: unit, commitments: [{ criterionId: campaign.criteria[0].id, target: 16, note: null }] },
  });
  const asked = await office('POST', `/registrations/${registration.body.id}/amendment-request`, {
    etag: registration.etag,
    data: { reason: 'Nâng lên theo khả năng của đơn vị.', workingDays: 5 },
  });
  await officer('POST', `/registrations/${registration.body.id}/amendment`, {
    etag: asked.etag,
    data: { commitments: [{ criterionId: campaign.criteria[0].id, target: 24, note: 'Theo kế hoạch quý IV' }] },
  });
  const proof = await upload(officer, 'bien-ban-nghiem-thu.pdf', unit);
  const figure = { criterionId: campaign.criteria[0].id, note: 'Theo biên bản nghiệm thu', documentIds: [proof] };
  for (const report of [{ value: 9 }, { value: 11, because: 'Sót hai công trình ở huyện Tuy Phong' }])
    await officer('POST', `/registrations/${registration.body.id}/progress`, {
      data: { asOf: '2024-11-30', because: report.because ?? null, figures: [{ ...figure, value: report.value }] },
    });

  const underway = await office('GET', `/campaigns/${campaign.id}`);
  await office('POST', `/campaigns/${campaign.id}/interim-review`, {
    etag: underway.etag,
    data: {
      summary: 'Nửa chặng: 11 công trình được điều tra.',
      lessons: 'Giao việc theo tuần, có người theo dõi.',
      notWorked: null,
      praised: [{ unitId: unit, reason: 'Điều tra sớm, đủ hồ sơ.' }],
      heldOn: null,
    },
  });
  const team = (await office('GET', '/units?q=thanh+tra+bo&limit=5')).body.items[0].id;
  const planned = await office('POST', '/campaign-checks', {
    data: { campaignId: campaign.id, unitId: unit, teamUnitId: team, plannedOn: '2024-12-20', focus: 'Số liệu báo cáo và hồ sơ kèm theo.' },
  });
  const checked = await office('POST', `/campaign-checks/${planned.body.item.id}/result`, {
    etag: planned.etag,
    data: { grade: 'NEEDS_MENDING', found: 'Hai công trình thiếu biên bản nghiệm thu.', doneOn: null, mendBy: '2024-12-31', documentIds: [] },
  });
  const campaignReview = (await office('GET', `/campaigns/${campaign.id}/reviews`)).body.items[0].id;

  const people = (await officer('GET', `/people?unit=${unit}&limit=20`)).body.items.slice(-4);
  const dossierDraft = await dossierOf(officer, unit, 'Khen thưởng đột xuất phòng, chống hạn mặn đợt 2', people.slice(0, 1));
  const waiting = await dossierOf(officer, unit, 'Khen thưởng đột xuất phòng, chống hạn mặn đợt 3', people.slice(1, 2));
  await submit(head, waiting.body.id, waiting.etag);
  const written = await dossierOf(officer, unit, 'Khen thưởng đột xuất phòng, chống hạn mặn đợt 1', people.slice(2));
  const submitted = await submit(head, written.body.id, written.etag);
  const dossier = (await office('POST', `/dossiers/${written.body.id}/acceptance`, { etag: submitted.etag, data: {} })).body;

  const nominationIds = dossier.nominations.map((nomination) => nomination.id);
  const councilResult = await council('POST', '/council-results', {
    data: {
      unitId: ministry,
      councilName: 'Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường',
      heldOn: '2024-12-02',
      memberCount: 17,
      presentCount: 16,
      minutesDocumentId: await upload(council, 'bien-ban-hoi-dong-bo.pdf', ministry),
      results: nominationIds.map((nominationId) => ({ nominationId, votesFor: 15, votesAgainst: 1, passed: true })),
    },
  });

  const draftOf = (title, ids) =>
    office('POST', '/decisions', {
      data: { title, unitId: ministry, symbol: 'QĐ-BTNMT', legalBasis: 'Luật Thi đua, khen thưởng;', nominationIds: ids },
    });
  const decisionDraft = await draftOf('Về việc tặng Bằng khen đột xuất đợt 2', nominationIds.slice(1));
  const drafted = await draftOf('Về việc tặng Bằng khen cho cá nhân có thành tích phòng, chống hạn mặn', nominationIds.slice(0, 1));
  const ready = await office('POST', `/decisions/${drafted.body.id}/proposal`, { etag: drafted.etag });
  const signed = await signatory('POST', `/decisions/${drafted.body.id}/signature`, {
    etag: ready.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
  });
  await clerk('POST', `/decisions/${drafted.body.id}/publication`, { etag: signed.etag });

  const stateSubmission = await submittedAbove({ office, officer, head, council, ministry, unit, person: people[0] });

  const takenBackNow = await takenBack({
    award: signed.body.lines[0].id,
    office,
    officer,
    head,
    council,
    signatory,
    clerk,
    ministry,
    unit,
    person: people[1],
  });

  const confirmation = await clerk('POST', `/awards/${signed.body.lines[0].id}/confirmations`, {
    data: { requestedBy: 'Nguyễn Thị Ví Dụ', purpose: 'Bổ sung hồ sơ hưu trí' },
  });
  const older = 'award_code,recipient_kind,unit_code,year,decision_number,decided_on,authority_name\nTTLĐTT,Tập thể,CUC-TNN,2015,15/QĐ-BTNMT,30 tháng 12,Bộ trưởng\n';
  const awardImport = await office('POST', `/award-imports?fileName=khen-thuong-2015.csv&unit=${ministry}`, {
    data: Buffer.from(older),
    headers: { 'Content-Type': 'application/octet-stream' },
  });

  // The same person, entered once more without diacritics.
  const plain = withoutDiacritics(people[0].name);
  await admin('POST', '/people', {
    data: {
      employeeCode: `TRUNG-${once().toUpperCase()}`,
      name: plain,
      sex: people[0].sex,
      birthDate: people[0].birthDate,
    },
  });
  const pairs = (await office('GET', `/person-pairs?state=OPEN&q=${encodeURIComponent(plain)}`)).body.items;

  const username = `moi-${once()}`;
  const newcomer = await admin('POST', '/accounts', { data: { username, displayName: 'Đỗ Thị Hạnh (mẫu)' } });
  const proposed = await published({ request, office, officer, head, ministry, unit, people: people.slice(0, 2) });
  const directives = (await office('GET', '/directives?limit=100')).body.items;
  const plan = directives.find(({ code }) => code === 'KH-BTNMT-2021-11-08');
  const addressees = (await office('GET', `/directives/${plan.id}/addressees?q=tai+nguyen+nuoc`)).body.items;
  const accounts = (await admin('GET', '/accounts?q=officer')).body.items;
  const clients = (await admin('GET', '/clients')).body.items;
  const bulkJob = await admin('POST', `/bulk-jobs?kind=PEOPLE&fileName=can-bo.ndjson&dryRun=true`, {
    data: `{"employeeCode": "NV-${once()}", "name": "Phạm Thị Mẫu", "sex": "FEMALE", "birthDate": "1990-01-01"}\n{"employeeCode": "NV 2", "name": "", "sex": "NU", "birthDate": "1990-13-01"}\n`,
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
  const clusters = (await office('GET', `/units/${unit}/clusters`)).body.items;
  const seasons = (await office('GET', '/seasons')).body.items;
  const review = (await officer('GET', '/review-cycles?state=OPEN')).body.items.find(({ demonstration }) => demonstration);
  const ownReport = (await officer('GET', `/review-cycles/${review.id}`)).body.ownReportId;
  const rounds = (await office('GET', '/scoring-rounds')).body.items;
  const sheets = (await office('GET', '/score-sheets?state=ISSUED')).body.items;
  const report = await office('POST', '/reports', { data: { kind: 'COMMENDATIONS', title: 'Khen thưởng theo đơn vị', by: 'unit' } });
  // Two browsers tell the story beside each other, and a year has one draft.
  const sheetDrafts = async () => (await office('GET', '/score-sheets?state=DRAFT')).body.items[0];
  const beginSheet = () =>
    office('POST', '/score-sheets', { data: { unitId: ministry, clusterId: null, year: 2025, title: 'Bảng điểm năm 2025', fromId: sheets[0].id } });
  const sheetDraft = (await sheetDrafts()) ?? (await beginSheet().then(({ body }) => body, sheetDrafts));
  const titleRegistrations = (await office('GET', `/title-registrations?unit=${unit}`)).body.items;
  return {
    unit,
    ministry,
    person: people[0].id,
    personPair: pairs[0].id,
    campaign: campaign.id,
    campaignReview,
    campaignCheck: checked.body.item.id,
    campaignDraft: campaignDraft.body.id,
    registration: registration.body.id,
    dossier: dossier.id,
    nomination: nominationIds[0],
    dossierDraft: dossierDraft.body.id,
    dossierWaiting: waiting.body.id,
    councilResult: councilResult.body.id,
    decision: drafted.body.id,
    decisionDraft: decisionDraft.body.id,
    stateSubmission,
    ...takenBackNow,
    provincialDecision: await decidedByProvince(province),
    ...proposed,
    ...(await askedBothWays({ office, ministry, nomination: proposed.consulted })),
    ...(await sitting({ council, signatory, officer, head, office, unit, person: people[1] })),
    ...(await aftercare({ clerk, office, officer, ministry, decision: drafted.body.id })),
    award: signed.body.lines[0].id,
    awardImport: awardImport.body.file.id,
    confirmation: confirmation.body.id,
    code: confirmation.body.code,
    directive: plan.id,
    addressee: addressees[0].id,
    report: report.body.item.id,
    cluster: clusters[0].cluster.id,
    season: seasons[0].id,
    review: review.id,
    ownReport,
    scoringSelf: rounds.find(({ state }) => state === 'SELF').id,
    scoringMeeting: rounds.find(({ state }) => state === 'MEETING').id,
    scoreSheet: sheets[0].id,
    scoreSheetDraft: sheetDraft.id,
    titleRegistration: titleRegistrations[0].id,
    account: accounts[0].id,
    client: clients[0].id,
    bulkJob: bulkJob.body.item.id,
    newcomer: { username, password: newcomer.body.oneTimePassword },
  };
}
