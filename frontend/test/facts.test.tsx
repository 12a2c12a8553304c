import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { FactItem } from '@/api/types';
import { RecordDialog } from '@/features/profile/FactDialogs';
import { filled, kindsOf } from '@/features/profile/fields';
import { marksOf, saysOf, toneOf, whenOf } from '@/features/profile/words';
import { renderAt } from './support/render';
import { problem, server, serveTests } from './support/server';

serveTests();

const TODAY = '2024-12-02';
const names = (code: string) => code;

type Change = Omit<Partial<FactItem>, 'value'> & { value?: Record<string, unknown> };

const fact = (change: Change): FactItem =>
  ({
    id: 'f1',
    version: 0,
    kind: 'RATING',
    year: null,
    from: '2024-01-01',
    to: null,
    value: {},
    ...change,
  }) as unknown as FactItem;

it('says at a glance what of a fact decides a verdict', () => {
  const used = fact({
    kind: 'INITIATIVE',
    year: 2024,
    title: 'Quy trình mới',
    value: { year: 2024, scope: 'GRASSROOTS', recognizedOn: '2024-11-15', usedFor: 'LABOR_ADVANCED' },
  });
  expect(saysOf(used, names)).toBe('Quy trình mới');
  expect(whenOf(used)).toBe('Năm 2024');
  expect(marksOf(used, TODAY, names).map((mark) => mark.tone)).toEqual(['good', 'warn']);
  const open = fact({ kind: 'PROCEEDING', value: { kind: 'INVESTIGATION', signsOfViolation: true } });
  expect(marksOf(open, TODAY, names).map((mark) => mark.text)).toEqual(['Đang xem xét', 'Có dấu hiệu vi phạm']);
  expect(toneOf(open, TODAY)).toBe('bad');
  expect(toneOf({ ...open, to: '2024-12-01' }, TODAY)).toBe('past');
});

it('leaves out what was not filled in, since that is how «not known» is said', () => {
  expect(
    filled('PROCEEDING', { kind: 'COMPLAINT', openedOn: '2024-11-01', closedOn: null, signsOfViolation: false }),
  ).toEqual({ kind: 'COMPLAINT', openedOn: '2024-11-01', signsOfViolation: false });
  expect(
    filled('MEMBERS', { year: 2024, total: 0, withTitle: { LABOR_ADVANCED: null }, disciplined: { WARNING: 0 } }),
  ).toEqual({
    year: 2024,
    total: 0,
    disciplined: { WARNING: 0 },
  });
  expect(kindsOf('unit')).not.toContain('DISCIPLINE');
  expect(kindsOf('person')).not.toContain('MEMBERS');
});

it('asks for what the kind has, and shows a refusal at its field', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/award-types', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/v1/facts', async ({ request }) => {
      sent.push(await request.json());
      return problem(422, 'INVALID', {
        violations: [{ pointer: '/value/recruitedOn', code: 'IN_THE_FUTURE', message: 'Ngày này chưa tới.' }],
      });
    }),
  );
  const user = userEvent.setup();
  renderAt('/', <RecordDialog whose={{ person: 'p1' }} unitId={null} onClose={() => {}} />);
  await user.selectOptions(screen.getByLabelText('Loại dữ kiện'), 'RECRUITMENT');
  expect(screen.queryByLabelText('Mức xếp loại')).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Ngày vào làm việc'), '03/12/2024');
  await user.type(screen.getByLabelText('Căn cứ'), 'QĐ 1');
  await user.click(screen.getByRole('button', { name: 'Ghi dữ kiện' }));
  expect((await screen.findAllByText(/Ngày này chưa tới/)).length).toBeGreaterThan(0);
  expect(sent).toEqual([
    {
      personId: 'p1',
      kind: 'RECRUITMENT',
      value: { recruitedOn: '2024-12-03' },
      title: null,
      authority: null,
      source: 'QĐ 1',
      documentId: null,
    },
  ]);
});
