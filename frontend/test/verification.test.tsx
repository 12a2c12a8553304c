import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { useShortcuts } from '@/app/shortcuts';
import { DossiersPage } from '@/features/dossier/DossiersPage';
import { Toasts } from '@/ui/Toasts';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const ME = { id: 'me', name: 'Phạm Thường Trực' };

const dossier = (id: string, claim: { by: { id: string; name: string }; at: string } | null) => ({
  id,
  number: `HS-2024-00000${id}`,
  title: `Đề nghị ${id}`,
  unit: { id: 'u', code: 'CTNN', name: 'Cục Quản lý tài nguyên nước' },
  year: 2024,
  kind: 'MERIT',
  state: 'SUBMITTED',
  nominationCount: 1,
  dueOn: '2024-12-30',
  submittedAt: '2024-12-02T02:00:00Z',
  updatedAt: '2024-12-02T02:00:00Z',
  claim,
  supplementLate: false,
  version: 3,
});

/** @param theirs what a colleague has */
function serveQueue(stepped: unknown[] = [], theirs = new Set(['2'])) {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        account: { id: ME.id, username: 'office', displayName: ME.name },
        permissions: ['DOSSIER_READ', 'DOSSIER_VERIFY'],
        grants: [],
        today: '2024-12-02',
      }),
    ),
    http.get('*/api/v1/award-types', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/dossiers', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({
        items: [
          dossier('1', null),
          dossier('2', { by: { id: 'x', name: 'Lê Đồng Nghiệp' }, at: '2024-12-02T03:00:00Z' }),
        ],
        next: null,
        total: { count: 2, capped: false },
      });
    }),
    http.post('*/api/v1/dossiers/steps', async ({ request }) => {
      const body = (await request.json()) as { items: { id: string; version: number }[] };
      stepped.push(body);
      return HttpResponse.json({
        items: body.items.map(({ id, version }) =>
          !theirs.has(id)
            ? { id, done: true, version: version + 1 }
            : {
                id,
                done: false,
                problem: {
                  type: '',
                  title: '',
                  status: 409,
                  code: 'CLAIMED',
                  detail: 'Hồ sơ do Lê Đồng Nghiệp đang thẩm định.',
                },
              },
        ),
      });
    }),
  );
  return asked;
}

function Queue() {
  useShortcuts({ groups: [], onPalette: () => {}, onHelp: () => {} });
  return (
    <main>
      <Suspense>
        <DossiersPage />
      </Suspense>
      <Toasts />
    </main>
  );
}

describe('the queue of the Standing Office', () => {
  it('shows whose each dossier is and keeps the filter in the URL', async () => {
    const asked = serveQueue();
    const { visited } = renderAt('/dossiers', <Queue />);
    expect(await screen.findByText('Lê Đồng Nghiệp')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Thẩm định'), 'NOBODY');
    expect(visited).toEqual(['/dossiers?claim=NOBODY']);
    expect(asked.at(-1)).toContain('claim=NOBODY');
  });

  it('is worked by keyboard, and says for each marked dossier what became of it', async () => {
    const stepped: unknown[] = [];
    serveQueue(stepped);
    renderAt('/dossiers', <Queue />);
    await screen.findByText('Lê Đồng Nghiệp');
    await userEvent.keyboard('jxjx');
    expect(screen.getByText('Đã chọn 2 hồ sơ')).toBeInTheDocument();
    await userEvent.keyboard('c');
    const result = await screen.findByRole('dialog', { name: 'Nhận thẩm định: xong 1 trên 2 hồ sơ' });
    expect(within(result).getByText('Hồ sơ do Lê Đồng Nghiệp đang thẩm định.')).toBeInTheDocument();
    expect(within(result).getByText('Xong')).toBeInTheDocument();
    expect(stepped).toEqual([
      {
        action: 'CLAIM',
        items: [
          { id: '1', version: 3 },
          { id: '2', version: 3 },
        ],
      },
    ]);
    await userEvent.click(within(result).getAllByRole('button', { name: 'Đóng' })[0] as HTMLElement);
    expect(screen.getByText('Đã chọn 1 hồ sơ')).toBeInTheDocument();
  });

  it('takes back by a key what shares out the work, on the version that was answered', async () => {
    const stepped: unknown[] = [];
    serveQueue(stepped);
    renderAt('/dossiers', <Queue />);
    await screen.findByText('Lê Đồng Nghiệp');
    await userEvent.keyboard('jxc');
    expect(await screen.findByRole('button', { name: /Hoàn tác/ })).toBeInTheDocument();
    await userEvent.keyboard('u');
    expect(await screen.findByText('Đã hoàn tác.')).toBeInTheDocument();
    expect(stepped.at(-1)).toEqual({ action: 'RELEASE', asSeen: true, items: [{ id: '1', version: 4 }] });
    expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull();
  });

  it('says which could not be taken back because somebody was there in between', async () => {
    const theirs = new Set(['2']);
    serveQueue([], theirs);
    renderAt('/dossiers', <Queue />);
    await screen.findByText('Lê Đồng Nghiệp');
    await userEvent.keyboard('jxc');
    await screen.findByRole('button', { name: /Hoàn tác/ });
    theirs.add('1');
    await userEvent.keyboard('u');
    expect(await screen.findByText('Hoàn tác được 0 trên 1 hồ sơ.')).toBeInTheDocument();
    expect(screen.getByText('HS-2024-000001: Hồ sơ do Lê Đồng Nghiệp đang thẩm định.')).toBeInTheDocument();
  });

  it('takes back nothing that the unit is told of', async () => {
    serveQueue();
    renderAt('/dossiers', <Queue />);
    await screen.findByText('Lê Đồng Nghiệp');
    await userEvent.keyboard('jxa');
    const dialog = await screen.findByRole('dialog', { name: 'Tiếp nhận' });
    expect(within(dialog).getByText(/không hoàn tác được/)).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tiếp nhận' }));
    expect(await screen.findByText('Tiếp nhận: xong cả 1 hồ sơ.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull();
  });
});
