// What is measured: each scenario is a list of addresses of one kind, drawn from what the register holds, always the same ones.

/** How many addresses a scenario has; pgbench prepares each for each client. */
const EACH = 12;
const LIMIT = 'limit=20';

const plain = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
/** Every second one is typed without diacritics. */
const typed = (text, index) => encodeURIComponent(index % 2 ? text : plain(text));

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ'];
const RARE = ['Ksor', 'Âu', 'Ông', 'Nghiêm', 'Khuất', 'Quách', 'Giàng', 'Vàng'];

/**
 * @param rows runs a query as the owner of the schema, answers rows of texts
 * @param read reads a path of the API as JSON, by the account named, or without login
 */
export async function scenarios(rows, read) {
  const column = async (sql) => (await rows(sql)).map(([value]) => value);
  const drawn = (what, where = 'true') =>
    column(`select ${what} from (select * from award where ${where} order by md5(id::text) limit 400) a
      group by ${what} order by min(md5(a.id::text)) limit ${EACH}`);
  const names = await drawn('a.recipient_name', "recipient_kind = 'INDIVIDUAL'");
  const units = await drawn('a.unit_id');
  const numbers = await drawn('a.decision_number', "decision_number like '%BENCH'");
  const years = await column('select distinct year from award order by year desc limit 20');
  const codes = await column('select award_code from award group by award_code order by count(*) desc');

  /** The addresses of pages that come later in a list. */
  async function later(path, account) {
    const pages = [];
    let next = '';
    while (pages.length < EACH) {
      const page = await read(`${path}&limit=100${next && `&cursor=${encodeURIComponent(next)}`}`, account);
      next = page.next;
      if (!next) break;
      pages.push(`${path}&${LIMIT}&cursor=${encodeURIComponent(next)}`);
    }
    return pages;
  }

  const reached = "unit_id in (select r.unit_id from unit_reach r join unit u on u.id = r.root_id where u.code = 'BTNMT') and number like 'HS-BENCH-%'";
  // Units with dossiers to be verified, in the year of which all that is under way is.
  const waiting = await column(`select unit_id from (select * from dossier where state = 'SUBMITTED' and ${reached} order by md5(id::text)
    limit 400) d group by unit_id order by min(md5(d.id::text)) limit ${EACH}`);
  const dossiers = await column(
    `select id from dossier where state in ('SUBMITTED', 'ARCHIVED') and ${reached} order by md5(id::text) limit ${EACH}`,
  );
  const [campaign] = await column("select id from campaign where title = 'Phong trào thi đua của mọi đơn vị'");

  const open = '/api/v1/public/awards?';
  const staff = '/api/v1/awards?';
  const list = (path, values) => values.map((value) => `${path}${value}&${LIMIT}`);
  const surnames = (path) =>
    list(
      path,
      SURNAMES.flatMap((name) => [`q=${typed(name, 0)}`, `q=${typed(name, 1)}`]),
    );
  return [
    { name: 'public-first', says: 'first page', paths: [`${open}${LIMIT}`] },
    { name: 'public-later', says: 'a later page', paths: await later(`${open}sort=-decidedOn`) },
    { name: 'public-surname', says: 'a common surname', paths: surnames(open) },
    {
      name: 'public-name',
      says: 'a whole name',
      paths: list(
        open,
        names.map((name, index) => `q=${typed(name, index)}`),
      ),
    },
    {
      name: 'public-rare',
      says: 'a rare surname',
      paths: list(
        open,
        RARE.map((name, index) => `q=${typed(name, index)}`),
      ),
    },
    {
      name: 'public-unit',
      says: 'a unit',
      paths: list(
        open,
        units.map((unit) => `unit=${unit}`),
      ),
    },
    {
      name: 'public-year',
      says: 'a year',
      paths: list(
        open,
        years.map((year) => `year=${year}`),
      ),
    },
    {
      name: 'public-award',
      says: 'an award',
      paths: list(
        open,
        codes.map((code) => `award=${code}`),
      ),
    },
    {
      name: 'public-number',
      says: "a decision's number",
      paths: list(
        open,
        numbers.map((number) => `number=${encodeURIComponent(number)}`),
      ),
    },
    {
      name: 'public-mixed',
      says: 'a surname in a unit and year',
      paths: list(
        open,
        units.map(
          (unit, index) => `unit=${unit}&year=${years[index % years.length]}&q=${typed(SURNAMES[index % 4], index)}`,
        ),
      ),
    },
    { name: 'staff-own', says: "an officer's own units", account: 'officer', paths: [`${staff}${LIMIT}`] },
    {
      name: 'staff-unit',
      says: "a unit's register, by the ministry's office",
      account: 'office',
      paths: list(
        staff,
        units.map((unit) => `unit=${unit}`),
      ),
    },
    { name: 'staff-all', says: 'the whole register, by the office', account: 'office', paths: [`${staff}${LIMIT}`] },
    {
      name: 'staff-later',
      says: 'a later page of it',
      account: 'office',
      paths: await later(`${staff}sort=-decidedOn`, 'office'),
    },
    {
      name: 'public-mix',
      says: 'the published mix',
      // A fifth common surnames, and of the rest as people ask: a unit, a name, a year, an award, a number, the first page.
      paths: [
        ...surnames(open).slice(0, 4),
        ...list(
          open,
          names.slice(0, 3).map((name, index) => `q=${typed(name, index)}`),
        ),
        ...list(
          open,
          RARE.slice(0, 1).map((name, index) => `q=${typed(name, index)}`),
        ),
        ...list(
          open,
          units.slice(0, 5).map((unit) => `unit=${unit}`),
        ),
        ...list(
          open,
          years.slice(0, 2).map((year) => `year=${year}`),
        ),
        ...list(
          open,
          codes.slice(0, 2).map((code) => `award=${code}`),
        ),
        ...list(
          open,
          numbers.slice(0, 2).map((number) => `number=${encodeURIComponent(number)}`),
        ),
        `${open}${LIMIT}`,
      ],
    },
    {
      name: 'staff-queue',
      says: 'the queue by state, year and unit',
      account: 'office',
      paths: list(
        '/api/v1/dossiers?',
        waiting.map((unit) => `state=SUBMITTED&year=2024&unit=${unit}`),
      ),
    },
    {
      name: 'staff-free',
      says: 'the queue by state, claim and award',
      account: 'office',
      paths: list(
        '/api/v1/dossiers?',
        ['LABOR_ADVANCED', 'EMULATION_FIGHTER_GRASSROOTS', 'MERIT_CERT_MINISTER'].map((code) => `state=SUBMITTED&claim=NOBODY&award=${code}`),
      ),
    },
    {
      name: 'staff-dossier',
      says: 'one dossier whole',
      account: 'office',
      paths: dossiers.map((id) => `/api/v1/dossiers/${id}`),
    },
    {
      name: 'staff-rollup',
      says: 'the roll-up of a campaign with every unit',
      account: 'office',
      paths: [`/api/v1/campaigns/${campaign}/progress`],
    },
    { name: 'staff-surname', says: 'a common surname in it', account: 'office', paths: surnames(staff) },
  ].map((scenario) => ({ aim: scenario.account ? 0.25 : 0.35, ...scenario }));
}
