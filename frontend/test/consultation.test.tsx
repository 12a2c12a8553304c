import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { CommentDraft, PublicConsultation } from '@/api/types';
import { PublicConsultationPage } from '@/features/consultation/PublicConsultationPage';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => {};

const consultation = (state: 'OPEN' | 'CLOSED'): PublicConsultation => ({
  id: 'c1',
  unit: { id: 'u1', code: 'BTNMT', name: 'Bộ Tài nguyên và Môi trường' },
  title: 'Lấy ý kiến về đề nghị tặng Huân chương',
  introduction: null,
  opensOn: '2024-12-02',
  lastOn: '2024-12-16',
  state,
  cancelledBecause: null,
  rules: [],
  candidates: [
    {
      id: 'k1',
      kind: 'INDIVIDUAL',
      name: 'Vũ Thị Ví Dụ',
      position: 'Chuyên viên',
      award: { code: 'LABOR_ORDER_3', name: 'Huân chương Lao động hạng Ba' },
      unit: { id: 'u2', code: 'TNN', name: 'Cục Quản lý tài nguyên nước' },
      summary: null,
    },
  ],
});

const shown = (state: 'OPEN' | 'CLOSED') =>
  server.use(http.get('*/api/v1/public/consultations/c1', () => HttpResponse.json(consultation(state))));

it('keeps what was written when it is refused, sends it again as the same, and tells the code', async () => {
  const sent: CommentDraft[] = [];
  shown('OPEN');
  server.use(
    http.post('*/api/v1/public/consultations/c1/comments', async ({ request }) => {
      sent.push((await request.json()) as CommentDraft);
      if (sent.length === 1)
        return HttpResponse.json(
          {
            status: 422,
            code: 'INVALID',
            title: 'Dữ liệu chưa hợp lệ',
            violations: [{ pointer: '/senderName', code: 'REQUIRED', message: 'Bắt buộc phải có.' }],
          },
          { status: 422 },
        );
      return HttpResponse.json({ code: '7K2M-Q9XD-04TB', receivedOn: '2024-12-02' }, { status: 201 });
    }),
  );
  renderAt('/', <PublicConsultationPage id="c1" />);
  await userEvent.click(await screen.findByRole('button', { name: /Vũ Thị Ví Dụ/ }));
  await userEvent.click(screen.getByRole('radio', { name: 'Phản đối' }));
  await userEvent.type(screen.getByLabelText('Nội dung'), 'Việc này của cả nhóm.');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi ý kiến' }));
  expect(await screen.findByRole('link', { name: 'Họ tên của bạn: Bắt buộc phải có.' })).toBeVisible();
  expect(screen.getByLabelText('Nội dung')).toHaveValue('Việc này của cả nhóm.');
  await userEvent.type(screen.getByLabelText('Họ tên của bạn'), 'Nguyễn Văn An');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi ý kiến' }));
  expect(await screen.findByText('7K2M-Q9XD-04TB')).toBeVisible();
  expect(sent[1]).toMatchObject({ candidateId: 'k1', kind: 'OBJECTION', senderName: 'Nguyễn Văn An' });
  expect(sent[1]?.requestId).toBe(sent[0]?.requestId);
});

it('takes nothing any more once it is over, and says so', async () => {
  shown('CLOSED');
  renderAt('/', <PublicConsultationPage id="c1" />);
  expect(await screen.findByText('Đợt lấy ý kiến đã kết thúc ngày 16/12/2024')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
