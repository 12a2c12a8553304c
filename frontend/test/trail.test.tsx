import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '@/api/types';
import { ChainPanel } from '@/features/audit/ChainPanel';
import { entryTitle } from '@/ui/trail/entryTitle';
import { Recorded } from '@/ui/trail/Recorded';
import { changes, flat } from '@/ui/trail/recorded';
import { problem, server, serveTests } from './support/server';

serveTests();

const panel = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ChainPanel />
    </QueryClientProvider>,
  );

const chain = {
  intact: true,
  entries: 1207,
  sealed: 1206,
  unsealed: 1,
  erased: 0,
  head: 'ab'.repeat(32),
  firstBroken: null,
};

describe('the content of an entry', () => {
  it('is told line by line, with dates as people write them and nothing empty', () => {
    expect(flat({ dueOn: '2024-12-12', unit: { code: 'CUC-TNN', name: null }, ids: ['a', 'b'], final: true })).toEqual([
      ['dueOn', '12/12/2024'],
      ['unit.code', 'CUC-TNN'],
      ['ids', 'a, b'],
      ['final', 'Có'],
    ]);
  });

  it('shows of a change only what differs', () => {
    expect(changes({ name: 'Cũ', code: 'X' }, { name: 'Mới', code: 'X', note: 'n' })).toEqual([
      { field: 'name', before: 'Cũ', after: 'Mới' },
      { field: 'note', before: undefined, after: 'n' },
    ]);
  });

  it('says when it was erased by law', () => {
    render(<Recorded content={null} />);
    expect(screen.getByText(/đã xóa theo luật/)).toBeInTheDocument();
  });
});

describe('the title of an entry', () => {
  const refused = (action: string, method: string, type = 'CAMPAIGN') =>
    entryTitle({ action, outcome: 'REFUSED', subject: { type }, content: { method } } as unknown as AuditEntry);

  it('says in words what was refused', () => {
    expect(refused('launchCampaign', 'POST')).toBe('Phát động phong trào');
    expect(refused('listAccounts', 'GET', 'ACCOUNT')).toBe('Xem: Tài khoản');
    expect(refused('listNowhere', 'GET', 'REQUEST')).toBe('Gửi yêu cầu');
    expect(refused('launch', 'POST')).toBe('Gửi yêu cầu');
  });
});

describe('the sealed chain', () => {
  it('is walked only when somebody asks, and is found intact', async () => {
    let walks = 0;
    server.use(
      http.get('*/api/v1/audit/verification', () => {
        walks += 1;
        return HttpResponse.json(chain);
      }),
    );
    panel();
    expect(walks).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra chuỗi' }));
    const verdict = await screen.findByRole('status');
    expect(within(verdict).getByText('Chuỗi nguyên vẹn')).toBeInTheDocument();
    expect(verdict).toHaveTextContent('Đã tính lại 1.206 mắt xích');
    expect(walks).toBe(1);
  });

  it('names the first broken link and what is wrong with it', async () => {
    server.use(
      http.get('*/api/v1/audit/verification', () =>
        HttpResponse.json({
          ...chain,
          intact: false,
          firstBroken: { position: 1042, entryId: 'e-1042', reason: 'CONTENT_CHANGED' },
        }),
      ),
    );
    panel();
    await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra chuỗi' }));
    expect(await screen.findByRole('status')).toHaveTextContent('Chuỗi bị đứtĐứt tại mắt xích 1.042.');
    expect(screen.getByText(/đã bị sửa sau khi ghi/)).toBeInTheDocument();
    expect(screen.getByText('e-1042')).toBeInTheDocument();
    expect(screen.queryByText('Chuỗi nguyên vẹn')).not.toBeInTheDocument();
  });

  it('never shows an older «intact» beside a verification that failed', async () => {
    server.use(http.get('*/api/v1/audit/verification', () => HttpResponse.json(chain), { once: true }));
    panel();
    await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra chuỗi' }));
    await screen.findByText('Chuỗi nguyên vẹn');
    server.use(
      http.get('*/api/v1/audit/verification', () => problem(503, 'UNAVAILABLE', { detail: 'Hãy thử lại sau.' })),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Hãy thử lại sau.');
    expect(screen.queryByText('Chuỗi nguyên vẹn')).not.toBeInTheDocument();
  });
});
