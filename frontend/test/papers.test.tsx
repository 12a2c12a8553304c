import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Preview } from '@/features/paper/Preview';
import { PapersSection } from '@/ui/documents/Papers';
import { Toasts } from '@/ui/Toasts';
import { renderAt } from './support/render';
import { problem, server, serveTests } from './support/server';

serveTests();

const PAPER = { name: 'Quyết định', address: '/api/v1/decisions/1/paper' };

function show() {
  renderAt(
    '/decisions/1',
    <>
      <PapersSection papers={[PAPER]} />
      <Toasts />
    </>,
  );
}

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:x');
  URL.revokeObjectURL = vi.fn();
});

describe('papers of a thing', () => {
  it('takes one under the name that the server gives it, in Vietnamese', async () => {
    let asked = '';
    server.use(
      http.get('*/api/v1/decisions/1/paper', ({ request }) => {
        asked = new URL(request.url).search;
        return new HttpResponse('%PDF', {
          headers: {
            'Content-Type': 'application/pdf',
            'Content-Disposition': `attachment; filename="Quy_t.pdf"; filename*=UTF-8''Quy%E1%BA%BFt-%C4%91%E1%BB%8Bnh.pdf`,
          },
        });
      }),
    );
    show();

    await press('Tải Quyết định, PDF');

    expect(await screen.findByText(/Quyết-định\.pdf/)).toBeInTheDocument();
    expect(asked).toBe('?format=pdf');
  });

  it('says that it is being made, and can be given up', async () => {
    server.use(http.get('*/api/v1/decisions/1/paper', () => new Promise<Response>(() => {})));
    show();

    await press('Tải Quyết định, Word');
    expect(screen.getByRole('status')).toHaveTextContent('Đang lập…');
    await press('Hủy');

    expect(await screen.findByRole('button', { name: 'Tải Quyết định, Word' })).toBeInTheDocument();
  });

  it('says why there is none', async () => {
    server.use(
      http.get('*/api/v1/decisions/1/paper', () =>
        problem(409, 'WRONG_STATE', { detail: 'Chưa công khai quyết định.' }),
      ),
    );
    show();

    await press('Tải Quyết định, PDF');

    expect(await screen.findByText(/Chưa công khai quyết định/)).toBeInTheDocument();
  });
});

describe('the preview of a template', () => {
  const preview = (content: string) => (
    <Preview
      kind="DECISION"
      name="Quyết định"
      content={content}
      subjectId={null}
      outdated={false}
      onRefresh={() => {}}
    />
  );

  it('shows a page at a time, and how many there are', async () => {
    const pages: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/paper-templates/DECISION/preview', ({ request }) => {
        pages.push(new URL(request.url).searchParams.get('page'));
        return new HttpResponse('png', { headers: { 'Content-Type': 'image/png', 'Page-Count': '2' } });
      }),
    );
    renderAt('/paper-templates/DECISION', preview('<paper/>'));

    expect(await screen.findByText('Trang 1 trên 2')).toBeInTheDocument();
    await press(/Trang sau/);

    expect(await screen.findByText('Trang 2 trên 2')).toBeInTheDocument();
    await waitFor(() => expect(pages).toEqual(['1', '2']));
  });

  it('names every line that is wrong', async () => {
    server.use(
      http.post('*/api/v1/paper-templates/DECISION/preview', () =>
        problem(422, 'INVALID', {
          violations: [
            { pointer: '/content', code: 'TEMPLATE_UNKNOWN_FIELD', message: 'Dòng 2: không có trường «a».' },
            { pointer: '/content', code: 'TEMPLATE_UNKNOWN_FIELD', message: 'Dòng 7: không có trường «b».' },
          ],
        }),
      ),
    );
    renderAt('/paper-templates/DECISION', preview('<paper>{a}{b}</paper>'));

    expect(await screen.findByText('Dòng 2: không có trường «a».')).toBeInTheDocument();
    expect(screen.getByText('Dòng 7: không có trường «b».')).toBeInTheDocument();
  });
});
