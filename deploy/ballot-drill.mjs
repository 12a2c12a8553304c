// node deploy/ballot-drill.mjs open|cast|count PORT DATA FILE
// open: a council in session, its ballot open, every member with credentials; writes their sealed papers into FILE.
// cast: puts papers in from 64 sides at once, each of them from two, until all are acknowledged or the server is gone; notes each acknowledged one in FILE.acknowledged.
// count: casts what is left, closes, and looks: every acknowledged paper is counted, none twice, none lost.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Caller } from './caller.mjs';
import { allCases, asked, blinded, cast, MEMBERS, meeting, receiptOf, sealer, signingKey } from './voter.mjs';

const [mode, port, data, file] = process.argv.slice(2);
const address = `http://127.0.0.1:${port}`;
const noted = `${file}.acknowledged`;
const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
const CASES = 5;
const SIDES = 64;

const signedIn = (account) => Caller.of(address, data, account);

async function upload(officer, unit) {
  const { body } = await officer.ask('POST', `/documents?fileName=dien-tap.pdf&unit=${unit}`, { raw: PDF });
  return body.id;
}

/** Five nominations that the Standing Office has accepted, of nobody who sits in the council. */
async function accepted() {
  const [officer, head, office] = await Promise.all(['officer', 'head', 'office'].map(signedIn));
  const unit = (await officer.ask('GET', '/me')).body.grants[0].unit.id;
  const people = (await officer.ask('GET', `/people?unit=${unit}&limit=50`)).body.items.slice(-CASES);
  const title = 'Diễn tập bỏ phiếu';
  const opened = await officer.ask('POST', '/dossiers', { body: { unitId: unit, kind: 'MERIT', year: 2024, title } });
  const [minutes, report] = [await upload(officer, unit), await upload(officer, unit)];
  const nominations = people.map((person) => ({
    nomineeKind: 'INDIVIDUAL',
    personId: person.id,
    awardCode: 'MERIT_CERT_MINISTER',
    report: 'Diễn tập',
    evidence: [{ documentId: report, kind: 'REPORT' }],
  }));
  const written = await officer.ask('PUT', `/dossiers/${opened.body.id}`, {
    etag: opened.etag,
    body: { title, year: 2024, kind: 'MERIT', summary: 'Diễn tập', attachments: [{ documentId: minutes, kind: 'MINUTES' }], nominations },
  });
  const verdicts = (await head.ask('GET', `/dossiers/${opened.body.id}/verdicts`)).body.items;
  const reasons = Object.fromEntries(verdicts.filter((one) => one.needsReason).map((one) => [one.nominationId, 'Diễn tập']));
  const submitted = await head.ask('POST', `/dossiers/${opened.body.id}/submission`, { etag: written.etag, body: { reasons } });
  const { body } = await office.ask('POST', `/dossiers/${opened.body.id}/acceptance`, { etag: submitted.etag, body: {} });
  return body.nominations.map(({ id }) => id);
}

async function open() {
  const nominations = await accepted();
  const [chair, secretary] = await Promise.all(MEMBERS.slice(0, 2).map(signedIn));
  const begun = await meeting(secretary, nominations);
  const { body: ballot, etag } = await secretary.ask('POST', `${begun.path}/ballot`, { etag: begun.etag });
  await chair.ask('POST', `/ballots/${ballot.id}/opening`, { body: {}, etag });
  const seal = await sealer(ballot.sealingKey);
  const papers = [];
  for (const account of MEMBERS) {
    const member = await signedIn(account);
    const cases = (await allCases(member, ballot.id)).filter(({ recused }) => !recused);
    const keys = new Map();
    for (const one of cases) keys.set(one.id, await signingKey(one.publicKey));
    const held = await blinded(cases, keys);
    const { body } = await member.ask('POST', `/ballots/${ballot.id}/credentials`, { body: asked(held) });
    for (const [place, { caseId, signature }] of body.cases.entries()) {
      papers.push(await seal(held[place], keys.get(caseId), signature, papers.length % 3 ? 'F' : 'A'));
    }
  }
  writeFileSync(file, JSON.stringify({ ballot: ballot.id, papers }));
  writeFileSync(noted, '');
}

const acknowledged = () => new Set(existsSync(noted) ? readFileSync(noted, 'utf8').split('\n').filter(Boolean) : []);

/** Each paper from two sides, as after a lost answer; a server that is gone ends it. */
async function castAll() {
  const known = acknowledged();
  const papers = JSON.parse(readFileSync(file, 'utf8')).papers.filter((paper) => !known.has(receiptOf(paper)));
  const queue = [...papers, ...papers];
  let gone = false;
  const side = async () => {
    while (queue.length && !gone) {
      const paper = queue.shift();
      try {
        const answer = await cast(address, paper);
        if (!answer.ok) throw new Error(`a paper: ${answer.status}`);
        const { receipt } = await answer.json();
        if (receipt !== receiptOf(paper)) throw new Error('a receipt of another paper');
        appendFileSync(noted, `${receipt}\n`);
      } catch (error) {
        if (error.message.startsWith('a ')) throw error;
        gone = true;
      }
    }
  };
  await Promise.all(Array.from({ length: SIDES }, side));
}

async function count() {
  await castAll();
  const { ballot, papers } = JSON.parse(readFileSync(file, 'utf8'));
  const chair = await signedIn(MEMBERS[0]);
  const latest = await chair.ask('GET', `/ballots/${ballot}`);
  await chair.ask('POST', `/ballots/${ballot}/closing`, { etag: latest.etag });
  const cases = await allCases(chair, ballot);
  const receipts = cases.flatMap((one) => one.receipts);
  const lost = [...acknowledged()].filter((receipt) => !receipts.includes(receipt));
  const twice = receipts.length - new Set(receipts).size;
  const expected = new Set(papers.map(receiptOf));
  const strange = receipts.filter((receipt) => !expected.has(receipt));
  console.log(`          ${receipts.length} papers counted of ${papers.length} cast; ${lost.length} lost, ${twice} twice, ${strange.length} strange`);
  process.exitCode = lost.length || twice || strange.length || receipts.length !== papers.length ? 1 : 0;
}

await { open, cast: castAll, count }[mode]();
