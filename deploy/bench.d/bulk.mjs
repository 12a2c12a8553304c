// A hundred thousand rows at once: people, with all that is looked at when one of them is entered.
import { performance } from 'node:perf_hooks';
import { Caller } from '../caller.mjs';

const ROWS = 100_000;
/** Seconds for all of them, and megabytes that the JVM may have. */
const AIM = { seconds: 60, mb: 512 };

const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Mai Đào Tạ Lương Hà Nông Cao Tô Lưu'.split(' ');
const MIDDLES = 'Văn Thị Hữu Đức Ngọc Minh Thanh Xuân Quang Công Đình Kim Thu Phương Hồng Bích Diệu Gia Khánh Bảo'.split(' ');
const GIVEN =
  'An Anh Ánh Ân Bách Bắc Bình Cầm Chi Chiến Cúc Cường Dung Dũng Duy Dương Đạt Đông Giang Hà Hải Hạnh Hằng Hiếu Hiền Hoa Hòa Hoàng Huệ Hùng Hưng Hương Khải Khánh Khoa Lan Lâm Liên Linh Loan Long Lộc Mai Mạnh Mỹ Nam Nga Ngân Ngọc Nhung Oanh Phong Phúc Phượng Quân Quyên Sơn Tâm Thành Thảo Thắng Thủy Tiến Trang Trung Tú Tuấn Tuyết Vân Vinh Yến'.split(
    ' ',
  );

/** The same for the same number: a mixed hash of 32 bits. */
function pick(n, question, below) {
  let mixed = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(question, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
}

function row(n, units, mark) {
  const born = new Date(Date.UTC(1960, 0, 1) + pick(n, 1, 16_000) * 86_400_000).toISOString().slice(0, 10);
  return JSON.stringify({
    employeeCode: `BULK-${mark}-${n}`,
    name: `${SURNAMES[pick(n, 2, SURNAMES.length)]} ${MIDDLES[pick(n, 3, MIDDLES.length)]} ${GIVEN[pick(n, 4, GIVEN.length)]}`,
    sex: pick(n, 5, 2) ? 'FEMALE' : 'MALE',
    birthDate: born,
    unit: units[pick(n, 6, units.length)],
    position: 'Chuyên viên',
    positionGroup: 'STAFF',
    directWorker: true,
    from: '2020-01-01',
  });
}

async function brought(caller, machine, file) {
  const began = performance.now();
  let { body } = await caller.ask('POST', '/bulk-jobs?kind=PEOPLE&fileName=nguoi.ndjson', { raw: file });
  const taken = performance.now() - began;
  let most = 0;
  while (['QUEUED', 'RUNNING'].includes(body.item.state)) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    most = Math.max(most, machine.memory().application);
    ({ body } = await caller.ask('GET', `/bulk-jobs/${body.item.id}`));
  }
  return { item: body.item, taken, seconds: (performance.now() - began) / 1000, most };
}

/** @returns how many aims were missed */
export async function measureBulk({ machine, say }) {
  const admin = await Caller.of(machine.address, machine.data, 'admin');
  const { unit } = (await admin.ask('GET', '/me')).body.grants.find(({ role }) => role === 'ADMIN');
  const under = `select u.code from unit u join unit_reach r on r.unit_id = u.id where r.root_id = '${unit.id}' and u.valid @> date '2020-01-01' and upper_inf(u.valid)`;
  const units = (await machine.rows(under)).map(([code]) => code);
  const mark = Date.now().toString(36).toUpperCase();
  const file = Array.from({ length: ROWS }, (_, n) => row(n, units, mark)).join('\n');
  const first = await brought(admin, machine, file);
  const again = await brought(admin, machine, `${file}\n`);
  const entered = first.item.created === ROWS && again.item.unchanged === ROWS;
  const met = entered && first.seconds < AIM.seconds && first.most < AIM.mb;
  say(`\n### ${ROWS.toLocaleString('en-US')} people in one file, over ${units.length} units\n`);
  say(
    `- Entered with every check in ${first.seconds.toFixed(0)} s (taken in after ${(first.taken / 1000).toFixed(1)} s), the JVM ${first.most} MB at most` +
      ` (aim < ${AIM.seconds} s, < ${AIM.mb} MB: ${met ? 'met' : 'missed'}); ${first.item.created} created, ${first.item.refused} refused`,
  );
  say(`- The same rows once more: ${again.seconds.toFixed(0)} s, ${again.item.unchanged} unchanged`);
  return met ? 0 : 1;
}
