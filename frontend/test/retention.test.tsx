import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { RetentionRule } from '@/api/types';
import { DueChooser, type DueDossier } from '@/features/retention/DueChooser';
import { Levels } from '@/features/retention/Levels';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const rule = (change: Partial<RetentionRule>): RetentionRule => ({
  id: 'r1',
  years: 70,
  from: null,
  to: null,
  document: 'Thông tư 10/2022/TT-BNV',
  article: null,
  clause: null,
  standing: 'RECALLED',
  note: 'Theo trí nhớ.',
  reason: null,
  recordedAt: '2024-12-01T00:00:00Z',
  recordedBy: null,
  supersededAt: null,
  ...change,
});

const rules = {
  counting: { text: 'Tính từ hết năm hồ sơ kết thúc.', standing: 'RECALLED' },
  items: [
    { level: 'STATE', rule: rule({ id: 's', years: null }), others: [], actions: [], version: 1 },
    {
      level: 'MINISTRY',
      rule: rule({}),
      others: [rule({ id: 'r0', years: 20, supersededAt: '2024-12-02T00:00:00Z' })],
      actions: [{ action: 'EDIT', allowed: true }],
      version: 2,
    },
    { level: 'UNIT', rule: null, others: [], actions: [], version: 0 },
  ],
};

const serveRules = () => server.use(http.get('*/api/v1/retention-rules', () => HttpResponse.json(rules)));

it('tells how long each level is kept, how we know, and what is not known', async () => {
  serveRules();
  renderAt('/archive', <Levels figures={[{ level: 'MINISTRY', kept: 12, due: 3, disposed: 1 }]} />);
  const [, state, ministry, unit] = await screen.findAllByRole('row');
  expect(within(state as HTMLElement).getByText('Vĩnh viễn')).toBeInTheDocument();
  expect(within(ministry as HTMLElement).getByText('70 năm')).toBeInTheDocument();
  expect(within(ministry as HTMLElement).getByText('3')).toBeInTheDocument();
  expect(within(unit as HTMLElement).getByText('Chưa rõ')).toBeInTheDocument();
  expect(screen.getByRole('table', { name: /Các thời hạn khác/, hidden: true })).toHaveTextContent('20 năm');
});

it('enters a period with its citation, and for ever as no number', async () => {
  const user = userEvent.setup();
  const sent: unknown[] = [];
  serveRules();
  server.use(
    http.put('*/api/v1/retention-rules/MINISTRY', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...rules.items[1], version: 3 });
    }),
  );
  renderAt('/archive', <Levels figures={[]} />);
  await user.click(await screen.findByRole('button', { name: 'Nhập thời hạn: Khen thưởng cấp Bộ' }));
  await user.click(screen.getByRole('radio', { name: 'Vĩnh viễn' }));
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'Đã đọc văn bản.');
  await user.click(screen.getByRole('button', { name: 'Nhập thời hạn' }));
  await waitFor(() =>
    expect(sent).toEqual([
      '"2"',
      {
        years: null,
        from: null,
        document: 'Thông tư 10/2022/TT-BNV',
        article: null,
        clause: null,
        reason: 'Đã đọc văn bản.',
      },
    ]),
  );
});

function Chooser() {
  const [chosen, setChosen] = useState<DueDossier[]>([]);
  return <DueChooser id="all" unitId="u1" chosen={chosen} onChange={setChosen} refusal={() => undefined} />;
}

it('offers only what is due and stands in no other disposal', async () => {
  const user = userEvent.setup();
  const entry = (id: string, disposal: unknown) => ({
    id,
    number: `HS-${id}`,
    title: `Hồ sơ ${id}`,
    unit: { id: 'u1', code: 'U', name: 'Cục' },
    level: 'MINISTRY',
    keepUntil: '2020-12-31',
    disposal,
  });
  server.use(
    http.get('*/api/v1/archive-entries', ({ request }) => {
      expect(new URL(request.url).searchParams.get('due')).toBe('true');
      return HttpResponse.json({
        items: [entry('1', null), entry('2', { id: 'd', title: 'Đợt khác', state: 'DRAFT' })],
        next: null,
      });
    }),
  );
  renderAt('/disposals/new', <Chooser />);
  expect(await screen.findByText('Hồ sơ 1')).toBeInTheDocument();
  expect(screen.queryByText('Hồ sơ 2')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /Hồ sơ 1/ }));
  expect(screen.getByRole('status')).toHaveTextContent('1');
});
