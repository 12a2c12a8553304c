import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ActionBar } from '@/ui/ActionBar';

it('shows what the server offers, with its reason where something must hold first', async () => {
  const launch = vi.fn();
  const edit = vi.fn();
  render(
    <ActionBar
      actions={[
        { action: 'EDIT', allowed: true },
        { action: 'LAUNCH', allowed: false, because: 'Chưa có mục tiêu.' },
        { action: 'SOMETHING_NEW', allowed: true },
      ]}
      faces={{ LAUNCH: { label: 'Phát động', run: launch }, EDIT: { label: 'Sửa', run: edit } }}
    />,
  );
  expect(screen.getAllByRole('button')).toHaveLength(2);
  const refused = screen.getByRole('button', { name: 'Phát động' });
  expect(refused).toHaveAttribute('aria-disabled', 'true');
  expect(refused).toHaveAccessibleDescription(/Chưa có mục tiêu\./);
  await userEvent.click(refused);
  await userEvent.click(screen.getByRole('button', { name: 'Sửa' }));
  expect(launch).not.toHaveBeenCalled();
  expect(edit).toHaveBeenCalledOnce();
});
