import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { SignPage } from '@/features/sign/SignPage';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();
vi.mock('@tanstack/react-router', () => ({
  useParams: () => ({ kind: 'LEADERS_SHARE', year: '2023', id: 's1' }),
  useBlocker: () => ({ status: 'idle' }),
}));

const item = {
  id: 's1',
  kind: 'LEADERS_SHARE',
  year: 2023,
  unit: { id: 'u1', code: 'CUC', name: 'Cục Thử' },
  about: null,
  state: 'CHANGED',
  total: 6,
  marked: 5,
  share: 83.3,
  base: 20,
  behind: 'abc',
};

const note = {
  finding: 'EXPLAINED',
  text: 'Chủ trì đề án lớn.',
  lookedBy: 'Phan Thanh Tùng',
  lookedAt: '2024-12-02T02:00:00Z',
  stillHolds: false,
};

const kind = {
  code: 'LEADERS_SHARE',
  name: 'Tỷ lệ khen thưởng cho lãnh đạo',
  definition: 'Phần dành cho lãnh đạo cao hơn.',
  formula: 'Lãnh đạo ÷ tất cả.',
  limits: 'Đơn vị nhỏ.',
  markedName: 'Lãnh đạo',
  baseName: 'Lãnh đạo trong nhân sự',
  thresholds: [],
  rows: 'select 1',
};

const thing = {
  id: 't1',
  subjectType: 'AWARD',
  subjectId: 'a1',
  label: 'Trần Thị Thu Hà',
  unit: item.unit,
  onDay: '2023-06-01',
  marked: true,
};

function serve(actions: { action: string; allowed: boolean }[], notes: object[] = [note]) {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        account: {},
        person: null,
        grants: [],
        permissions: ['REPORT_READ'],
        today: '2024-12-02',
      }),
    ),
    http.get('*/api/v1/sign-kinds', () => HttpResponse.json({ caution: 'Không kết luận ai làm sai.', items: [kind] })),
    http.get('*/api/v1/signs/LEADERS_SHARE/2023/s1', () => HttpResponse.json({ item, notes, actions })),
    http.get('*/api/v1/signs/LEADERS_SHARE/2023/s1/things', () => HttpResponse.json({ items: [thing], next: null })),
    http.post('*/api/v1/signs/LEADERS_SHARE/2023/s1/notes', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ item: { ...item, state: 'NOTED' }, notes: [note], actions });
    }),
  );
  return sent;
}

const page = () => renderAt('/signs/LEADERS_SHARE/2023/s1', <SignPage />);

describe('a sign', () => {
  it('says that it accuses nobody, leads to the things behind it, and that others lie behind it than when it was noted', async () => {
    serve([]);
    page();
    expect(await screen.findByText('Không kết luận ai làm sai.')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Trần Thị Thu Hà' })).toHaveAttribute('href', '/awards/a1');
    expect(screen.getByText('Khi ấy phía sau là những việc khác')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ghi kết quả xem' })).not.toBeInTheDocument();
  });

  it('is noted with the digest of what was looked at', async () => {
    const sent = serve([{ action: 'NOTE', allowed: true }], []);
    const user = userEvent.setup();
    page();
    await user.click(await screen.findByRole('button', { name: 'Ghi kết quả xem' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'Có lý do rõ ràng' }));
    await user.type(dialog.getByLabelText('Ghi rõ'), 'Đề án lớn.');
    await user.click(dialog.getByRole('button', { name: 'Ghi kết quả xem' }));
    await vi.waitFor(() => expect(sent).toEqual([{ finding: 'EXPLAINED', text: 'Đề án lớn.', behind: 'abc' }]));
  });
});
