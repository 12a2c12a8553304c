import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { AccountsPage } from '@/features/access/AccountsPage';
import { isWeekend, monthWeeks } from '@/features/organization/yearWeeks';
import { renderAt } from './support/render';
import { problem, server, serveTests } from './support/server';

serveTests();

const made = {
  id: 'a1',
  username: 'thu.ha',
  displayName: 'Trần Thị Thu Hà',
  person: null,
  state: 'ACTIVE',
  mustChangePassword: true,
  demonstration: false,
  grants: [],
  version: 0,
  actions: [],
  oneTimePassword: 'abcd-efgh-2345',
};

/** Suspends until /me is there, as the application's shell has it before any page. */
function administrator(permissions: string[]) {
  server.use(
    http.get('*/api/v1/accounts', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ account: {}, person: null, grants: [], permissions, today: '2024-12-02' }),
    ),
  );
  return renderAt('/accounts', <AccountsPage />);
}

describe('a new account', () => {
  it('shows its one-time password once and forgets it when the dialog is closed', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/accounts', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(made, { status: 201 });
      }),
    );
    const { visited, queryClient } = administrator(['ACCOUNT_READ', 'ACCOUNT_EDIT']);
    await userEvent.click(await screen.findByRole('button', { name: 'Tạo tài khoản' }));
    const dialog = screen.getByRole('dialog', { hidden: true });
    await userEvent.type(within(dialog).getByLabelText('Tên hiển thị'), 'Trần Thị Thu Hà');
    await userEvent.type(within(dialog).getByLabelText('Tên đăng nhập'), 'thu.ha');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tạo tài khoản', hidden: true }));
    expect(await screen.findByText('abcd-efgh-2345')).toBeInTheDocument();
    expect(sent).toEqual([{ username: 'thu.ha', displayName: 'Trần Thị Thu Hà', personId: null }]);
    const cached = JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map((query) => query.state.data ?? null),
    );
    expect(cached).not.toContain('abcd-efgh-2345');
    await userEvent.click(screen.getByRole('button', { name: 'Tôi đã chép, đóng', hidden: true }));
    expect(visited).toEqual(['/accounts/a1']);
  });

  it('shows what the server finds wrong at its field', async () => {
    server.use(
      http.post('*/api/v1/accounts', () =>
        problem(422, 'INVALID', { violations: [{ pointer: '/username', code: 'TAKEN', message: 'Tên này đã có.' }] }),
      ),
    );
    administrator(['ACCOUNT_READ', 'ACCOUNT_EDIT']);
    await userEvent.click(await screen.findByRole('button', { name: 'Tạo tài khoản' }));
    const dialog = screen.getByRole('dialog', { hidden: true });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tạo tài khoản', hidden: true }));
    expect(await within(dialog).findAllByText('Tên này đã có.')).not.toHaveLength(0);
    expect(within(dialog).getByLabelText('Tên đăng nhập')).toHaveAttribute('aria-invalid', 'true');
  });

  it('is not offered to who may only read', async () => {
    administrator(['ACCOUNT_READ']);
    expect(await screen.findByText('Chưa có tài khoản nào')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Tạo tài khoản' })).not.toBeInTheDocument();
  });
});

describe('a month', () => {
  it('begins on Monday and holds each of its days once', () => {
    for (const [year, month, length] of [
      [2024, 1, 29],
      [2025, 1, 28],
      [2024, 8, 30],
      [2021, 1, 28],
    ] as const) {
      const weeks = monthWeeks(year, month);
      const days = weeks.flat().filter((day) => day !== null);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(days.map((day) => day.day)).toEqual(Array.from({ length }, (_, index) => index + 1));
      expect(days.every((day) => day.weekend === isWeekend(day.date))).toBe(true);
      expect(weeks.every((week) => week.some(Boolean))).toBe(true);
    }
  });
});
