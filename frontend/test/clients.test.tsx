import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { NewClientPage } from '@/features/integration/ClientEditor';
import { ClientPage } from '@/features/integration/ClientPage';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();
vi.mock('@tanstack/react-router', () => ({ useParams: () => ({ id: 'c1' }), useBlocker: () => ({ status: 'idle' }) }));

const action = (name: string) => ({ action: name, allowed: true, because: null });

const item = {
  id: 'c1',
  name: 'Phần mềm nhân sự',
  unit: { id: 'u1', code: 'SO', name: 'Sở Thử' },
  contact: 'Phòng CNTT',
  state: 'ACTIVE',
  expiresOn: null,
  expired: false,
  secretCount: 1,
  lastUsedAt: null,
};

const client = {
  item,
  roles: ['OFFICER'],
  scopes: ['DOSSIER_READ'],
  addresses: [],
  requestsPerMinute: 600,
  secrets: [{ id: 's1', hint: 'x7Qd', expiresOn: '2025-12-31', expired: false, madeAt: '2024-12-02T02:00:00Z' }],
  keys: [],
  registeredAt: '2024-12-02T02:00:00Z',
  registeredBy: 'Thái Bảo Ngọc',
  actions: ['CHANGE', 'ADD_SECRET', 'REPLACE_KEYS', 'REVOKE'].map(action),
  version: 3,
};

const delivery = {
  id: 'd1',
  eventId: 'e1',
  eventType: 'DOSSIER_ACCEPTED',
  state: 'GIVEN_UP',
  attemptCount: 10,
  queuedAt: '2024-12-02T02:00:00Z',
  dueAt: null,
  attempts: [{ at: '2024-12-02T02:00:00Z', millis: 12, status: 503, failure: null, body: 'đang bận' }],
};

const webhook = {
  id: 'w1',
  clientId: 'c1',
  url: 'https://so.example.vn/tin',
  types: [],
  subjectTypes: ['DOSSIER'],
  unit: null,
  state: 'ACTIVE',
  failingSince: null,
  previousSecretUntil: null,
  pending: 2,
  subscribedAt: '2024-12-02T02:00:00Z',
  actions: ['CHANGE', 'ROTATE', 'REPLAY', 'END'].map(action),
  version: 0,
};

function administrator() {
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        account: {},
        person: null,
        grants: [],
        permissions: ['CLIENT_READ', 'CLIENT_KEEP'],
        today: '2024-12-02',
      }),
    ),
    http.get('*/api/v1/client-scopes', () =>
      HttpResponse.json({
        items: [
          { scope: 'DOSSIER_READ', roles: ['OFFICER', 'AUDITOR'] },
          { scope: 'EVENT_READ', roles: ['AUDITOR'] },
        ],
        next: null,
      }),
    ),
    http.get('*/api/v1/clients/c1', () => HttpResponse.json(client)),
    http.get('*/api/v1/clients/c1/webhooks', () => HttpResponse.json({ items: [webhook], next: null })),
    http.get('*/api/v1/webhooks/w1/deliveries', () => HttpResponse.json({ items: [delivery], next: null })),
    http.get('*/api/v1/clients/c1/usage', () =>
      HttpResponse.json({
        from: '2024-11-03',
        to: '2024-12-02',
        days: [{ day: '2024-12-02', requests: 1234, refused: 5 }],
        operations: [{ operation: 'listEvents', requests: 1234, refused: 5, lastUsedAt: '2024-12-02T02:00:00Z' }],
      }),
    ),
  );
}

describe('a new client', () => {
  it('is offered the scopes that its roles give, and no others', async () => {
    administrator();
    renderAt('/clients/new', <NewClientPage />);
    const scopes = await screen.findByRole('group', { name: 'Phạm vi (scope)' });
    expect(within(scopes).queryAllByRole('checkbox')).toHaveLength(0);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Chuyên viên thi đua, khen thưởng' }));
    expect(within(scopes).getAllByRole('checkbox')).toHaveLength(1);
    expect(within(scopes).getByRole('checkbox', { name: 'DOSSIER_READ' })).toBeInTheDocument();
  });
});

describe('a client', () => {
  it('shows a new secret once and keeps it nowhere', async () => {
    administrator();
    server.use(
      http.post('*/api/v1/clients/c1/secrets', () =>
        HttpResponse.json({ ...client.secrets[0], secret: 'tds_secret-told-once' }, { status: 201 }),
      ),
    );
    const { queryClient } = renderAt('/clients/c1', <ClientPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Cấp bí mật' }));
    const dialog = screen.getByRole('dialog', { hidden: true });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cấp bí mật', hidden: true }));
    expect(await screen.findByText('tds_secret-told-once')).toBeInTheDocument();
    const cached = JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map((query) => query.state.data ?? null),
    );
    expect(cached).not.toContain('tds_secret-told-once');
    await userEvent.click(screen.getByRole('button', { name: 'Đã chép, đóng', hidden: true }));
    expect(screen.queryByText('tds_secret-told-once')).not.toBeInTheDocument();
  });

  it('says how it is used, as bars and as a table, and has a delivery sent again', async () => {
    administrator();
    const replayed: string[] = [];
    server.use(
      http.post('*/api/v1/webhook-deliveries/:id/replay', ({ params }) => {
        replayed.push(String(params.id));
        return HttpResponse.json({ ...delivery, state: 'PENDING' });
      }),
    );
    renderAt('/clients/c1', <ClientPage />);
    const days = await screen.findByRole('table', { name: 'Lượt gọi theo ngày' });
    expect(within(days).getByText('1.234')).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Nhật ký gửi' }));
    const log = await screen.findByRole('table', { name: 'Nhật ký gửi' });
    expect(within(log).getByText('đang bận')).toBeInTheDocument();
    await userEvent.click(within(log).getByRole('button', { name: /^Gửi lại/ }));
    expect(replayed).toEqual(['d1']);
  });
});
