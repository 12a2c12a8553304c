import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import type { CouncilCase, CouncilMeeting } from '@/api/types';
import { Attendance, TakeAttendance } from '@/features/council/Attendance';
import { grouped, inOrder } from '@/features/council/agenda';
import { allPresent, linesOf, ofLines, sentLines } from '@/features/council/attendance';
import { PutCasesDialog } from '@/features/council/meetingDialogs';
import { rightsIn } from '@/features/council/rights';
import { renderAt } from './support/render';
import { problem, server, serveTests } from './support/server';

serveTests();

const seat = (id: string, name: string): CouncilMeeting['attendance'][number]['seat'] => ({
  id,
  person: { id: `p-${id}`, name, employeeCode: id },
  office: 'MEMBER',
  standingBody: false,
  from: '2024-01-15',
  to: null,
});

const meeting = (change: Partial<CouncilMeeting> = {}): CouncilMeeting => ({
  id: 'm1',
  council: { id: 'c1', name: 'Hội đồng Bộ', level: 'MINISTRY' },
  unit: { id: 'u1', code: 'BTNMT', name: 'Bộ' },
  title: 'Họp cuối năm',
  mode: 'IN_SESSION',
  heldOn: '2024-12-02',
  startsAt: null,
  place: null,
  state: 'CONVENED',
  presidingId: 's1',
  endedBecause: null,
  caseCount: 0,
  attendance: ['An', 'Bình', 'Chi'].map((name, at) => ({
    seat: seat(`s${at + 1}`, name),
    attendance: null,
    substitute: null,
  })),
  quorum: null,
  regulation: null,
  minutes: null,
  signatures: [],
  resultId: null,
  presiding: false,
  ownSeatId: null,
  updatedAt: '2024-12-02T00:00:00Z',
  actions: [{ action: 'ATTEND', allowed: true }],
  version: 7,
  ...change,
});

it('takes attendance by keys and sends only the lines that are entered', async () => {
  const user = userEvent.setup();
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/council-meetings/m1/attendance', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json(meeting({ version: 8 }));
    }),
  );
  renderAt('/', <TakeAttendance meeting={meeting()} />);
  screen.getByRole('radio', { name: 'An: Có mặt' }).focus();
  await user.keyboard('14');
  expect(screen.getByRole('radio', { name: 'An: Có mặt' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Bình: Vắng' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Ghi điểm danh' }));
  await waitFor(() =>
    expect(sent).toEqual([
      '"7"',
      {
        members: [
          { seatId: 's1', attendance: 'PRESENT', substituteId: null },
          { seatId: 's2', attendance: 'ABSENT', substituteId: null },
        ],
      },
    ]),
  );
});

it('finds everybody present of whom nothing is entered yet', async () => {
  const user = userEvent.setup();
  renderAt('/', <TakeAttendance meeting={meeting()} />);
  await user.click(screen.getByRole('radio', { name: 'Chi: Trực tuyến' }));
  await user.click(screen.getByRole('button', { name: 'Tất cả có mặt' }));
  expect(screen.getByRole('radio', { name: 'An: Có mặt' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Chi: Trực tuyến' })).toBeChecked();
  expect(screen.getByText('Đã ghi 3/3')).toBeInTheDocument();
});

it('tells what is not entered yet', () => {
  renderAt('/', <Attendance meeting={meeting()} />);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getAllByText('Chưa ghi')).toHaveLength(3);
});

it('says a refusal by the line that it is of, not by its place among those sent', () => {
  const lines = linesOf(meeting().attendance).map((line, at) =>
    at === 0 ? line : { ...line, attendance: 'PRESENT' as const },
  );
  const refused = new Problem(422, 'INVALID', '', '', [
    { pointer: '/members/1/substituteId', code: 'TAKEN', message: 'Đã là thành viên' },
  ]);
  expect(sentLines(lines).members).toHaveLength(2);
  expect(ofLines(refused, lines).violations[0]?.pointer).toBe('/members/2/substituteId');
  expect(sentLines(allPresent(lines)).members).toHaveLength(3);
});

const before = (id: string, award: string, unit: string) =>
  ({ id, award: { code: award, name: award }, unit: { id: unit, code: unit, name: unit } }) as CouncilCase;

it('groups the agenda by award and then by unit, and reads it in that order', () => {
  const cases = [before('1', 'A', 'x'), before('2', 'B', 'x'), before('3', 'A', 'y'), before('4', 'A', 'x')];
  expect(grouped(cases).map(({ award, units }) => [award.code, units.map(({ unit }) => unit.id)])).toEqual([
    ['A', ['x', 'y']],
    ['B', ['x']],
  ]);
  expect(inOrder(cases).map(({ id }) => id)).toEqual(['1', '4', '3', '2']);
});

it('lets a member declare, and the secretary write down, while the meeting is open', () => {
  const of = { ownSeatId: 's1', actions: [] };
  expect(rightsIn({ ...of, state: 'IN_SESSION' }).declares).toBe(true);
  expect(rightsIn({ ...of, state: 'VOTED' }).declares).toBe(false);
  expect(rightsIn(meeting({ ownSeatId: 's1' })).declares).toBe(false);
});

it('puts accepted nominations on the agenda and shows which of them is refused', async () => {
  const user = userEvent.setup();
  const asked: URLSearchParams[] = [];
  const nomination = (id: string, name: string) => ({
    id,
    nominee: { kind: 'INDIVIDUAL', name },
    unit: { name: 'Cục A' },
    dossier: { number: 'HS-1' },
    award: { code: 'X', name: 'Bằng khen' },
    votes: null,
    verdict: null,
  });
  server.use(
    http.get('*/api/v1/award-types', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/nominations', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [nomination('n1', 'An'), nomination('n2', 'Bình')], next: null });
    }),
    http.post('*/api/v1/council-meetings/m1/cases', async ({ request }) => {
      expect(await request.json()).toEqual({ nominations: ['n1', 'n2'] });
      return problem(422, 'INVALID', {
        violations: [{ pointer: '/nominations/1', code: 'NOT_CONSULTED', message: 'Chưa đủ ngày lấy ý kiến' }],
      });
    }),
  );
  renderAt('/', <PutCasesDialog meeting={meeting()} onClose={() => expect.unreachable()} />);
  await user.click(await screen.findByRole('checkbox', { name: /An/ }));
  await user.click(screen.getByRole('checkbox', { name: /Bình/ }));
  await user.click(screen.getByRole('button', { name: 'Đưa đề nghị vào chương trình' }));
  const row = (await screen.findAllByText('Chưa đủ ngày lấy ý kiến'))
    .map((told) => told.closest('li'))
    .find((item) => item && within(item).queryByRole('checkbox'));
  expect(row).toHaveTextContent('Bình');
  expect(asked[0]?.get('outcome')).toBe('PENDING');
  expect(asked[0]?.get('dossierState')).toBe('ACCEPTED');
});
