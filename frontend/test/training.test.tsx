import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { AttendPage } from '@/features/training/AttendPage';
import { renderAt } from './support/render';
import { problem, server, serveTests } from './support/server';

serveTests();

it('takes the code that is shown, says so where it is wrong, and names the session', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/training-attendances', async ({ request }) => {
      const body = (await request.json()) as { code: string };
      sent.push(body);
      return body.code === '402913'
        ? HttpResponse.json({ classId: 'c1', title: 'Lớp nghiệp vụ', topic: 'Lập hồ sơ' })
        : problem(422, 'INVALID', { violations: [{ pointer: '/code', code: 'NOT_FOUND', message: 'Sai mã.' }] });
    }),
  );
  renderAt('/training/attend', <AttendPage />);
  const field = screen.getByLabelText('Mã đang chiếu');
  await userEvent.type(field, '111111');
  await userEvent.click(screen.getByRole('button', { name: 'Tôi có mặt' }));
  expect(await screen.findAllByText('Sai mã.')).not.toHaveLength(0);
  await userEvent.clear(field);
  await userEvent.type(field, '402913');
  await userEvent.click(screen.getByRole('button', { name: 'Tôi có mặt' }));
  expect(await screen.findByText('Lập hồ sơ')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Lớp nghiệp vụ' })).toHaveAttribute('href', '/training-classes/c1');
  expect(sent).toEqual([{ code: '111111' }, { code: '402913' }]);
});
