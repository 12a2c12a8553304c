// The daily mail of twenty thousand people: what is owed is told to each, and one mail goes to each through a mail server of the bench's own.
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';

const PEOPLE = 20_000;
/** What each unit owes anew, by all its officers. */
const DEBTS = 3;
/** Seconds from the first mail to the last. */
const AIM = 60;
const PORT = 2_525;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The settings by which the application sends mail here; before it starts. */
export const mailEnvironment = {
  THIDUA_MAIL_ENABLED: 'true',
  QUARKUS_MAILER_HOST: '127.0.0.1',
  QUARKUS_MAILER_PORT: String(PORT),
};

/** Takes mail as RFC 5321 says and counts it; nothing of it is kept. */
class MailServer {
  received = 0;
  first = 0;
  last = 0;

  async listen() {
    this.server = createServer((socket) => this.#talk(socket));
    await new Promise((resolve) => this.server.listen(PORT, '127.0.0.1', resolve));
  }

  #talk(socket) {
    let [rest, inMail] = ['', false];
    socket.on('error', () => {});
    socket.write('220 bench ready\r\n');
    socket.on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop();
      for (const line of lines) {
        if (inMail) {
          if (line !== '.') continue;
          inMail = false;
          this.#count();
          socket.write('250 taken\r\n');
        } else if (/^DATA/i.test(line)) {
          inMail = true;
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write('250 well\r\n');
      }
    });
  }

  #count() {
    this.last = performance.now();
    this.first ||= this.last;
    this.received += 1;
  }
}

const FILL = `
  insert into account (id, username, display_name)
  select md5('bench reader ' || n)::uuid, 'bench-reader-' || n, 'Người đọc ' || n from generate_series(1, ${PEOPLE}) n on conflict do nothing;
  insert into account_grant (id, account_id, role, unit_id, valid)
  select md5('bench reader grant ' || n)::uuid, md5('bench reader ' || n)::uuid, 'OFFICER', u.id, daterange('2020-01-01', null)
    from generate_series(1, ${PEOPLE}) n join (select id, row_number() over (order by code) as place, count(*) over () as units from unit where code like 'BENCH-%') u
      on u.place = 1 + n % u.units
      on conflict do nothing;
  analyze account, account_grant`;

/** Their daily mail is due at the next look, and tells what comes from now on. */
const CHOOSE = `
  insert into notice_setting (account_id, address, rhythm, digest_hour, mailed_until, changed_at)
  select md5('bench reader ' || n)::uuid, 'reader-' || n || '@example.vn', 'DAILY', 0, now() - interval '2 days', now() from generate_series(1, ${PEOPLE}) n
      on conflict (account_id) do update set mailed_until = excluded.mailed_until`;

const OWE = `
  insert into obligation (id, kind, subject_type, subject_id, title, debtor_unit_id, debtor_role, due_on)
  select uuidv7(), 'CAMPAIGN_REGISTER', 'CAMPAIGN', gen_random_uuid(), 'Phong trào ' || d, u.id, 'OFFICER', date '2024-12-20'
    from unit u cross join generate_series(1, ${DEBTS}) d where u.code like 'BENCH-%'`;

/** Seconds until everybody was told in the inbox. */
async function told(machine) {
  const count = async () => Number((await machine.rows("select count(*) from notice where recorded_at > now() - interval '10 minutes'"))[0][0]);
  const began = performance.now();
  const wanted = PEOPLE * DEBTS;
  while ((await count()) < wanted) await pause(250);
  return { notices: wanted, seconds: (performance.now() - began) / 1000 };
}

/** @returns how many aims were missed */
export async function measureDigest({ machine, say }) {
  const server = new MailServer();
  await server.listen();
  await machine.rows(FILL);
  await machine.rows(OWE);
  const inbox = await told(machine);
  await machine.rows(CHOOSE);
  while (server.received < PEOPLE) await pause(250);
  const seconds = (server.last - server.first) / 1000;
  const met = seconds < AIM;
  say(`\n${inbox.notices.toLocaleString('en-US')} notices told within ${inbox.seconds.toFixed(1)} s (the application looks every ten).`);
  say(
    `Daily mail of ${PEOPLE.toLocaleString('en-US')} people, ${DEBTS} lines each: ${seconds.toFixed(1)} s from the first to the last,` +
      ` ${Math.round(PEOPLE / seconds).toLocaleString('en-US')}/s (aim ${AIM} s: ${met ? 'met' : 'missed'}); the JVM ${machine.memory().application} MB.`,
  );
  server.server.close();
  return met ? 0 : 1;
}
