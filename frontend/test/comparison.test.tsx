import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { ComparePage } from '@/features/dossier/ComparePage';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

vi.mock('@tanstack/react-router', () => ({ useParams: () => ({ id: 'd1' }) }));

serveTests();

const by = { id: 'h', name: 'Trần Thủ Trưởng' };
const submission = (ordinal: number) => ({
  ordinal,
  submittedAt: `2024-12-0${ordinal}T02:00:00Z`,
  submittedBy: by,
  mendBy: null,
  late: false,
  content: { title: 'Đề nghị', year: 2024, kind: 'MERIT', attachments: [], nominations: [] },
});

function serveComparison(different: boolean) {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/dossiers/d1', () => HttpResponse.json({ id: 'd1', number: 'HS-2024-000001', title: 'Đề nghị' })),
    http.get('*/api/v1/dossiers/d1/submissions', () =>
      HttpResponse.json({ items: [submission(1), submission(2), submission(3)] }),
    ),
    http.get('*/api/v1/dossiers/d1/submissions/comparison', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({
        from: submission(1),
        to: submission(2),
        fields: different ? [{ field: 'TITLE', before: 'Tên cũ', after: 'Tên mới' }] : [],
        attachments: [],
        nominations: different
          ? [
              {
                change: 'CHANGED',
                nominationId: 'n1',
                nominee: 'Trần Thị Thu Hà',
                award: 'Chiến sĩ thi đua cơ sở',
                fields: [{ field: 'REPORT', before: null, after: 'Viết mới' }],
                evidence: [],
              },
            ]
          : [],
        unchangedNominations: 4,
      });
    }),
  );
  return asked;
}

describe('comparing what was submitted', () => {
  it('sets both versions side by side, the last two if none are asked for', async () => {
    const asked = serveComparison(true);
    renderAt('/dossiers/d1/compare', <ComparePage />);
    const general = await screen.findByRole('table', { name: 'Thông tin chung' });
    expect(within(general).getByText('Tên cũ')).toBeInTheDocument();
    expect(within(general).getByText('Tên mới')).toBeInTheDocument();
    expect(screen.getByText('(trống)')).toBeInTheDocument();
    expect(screen.getByText('4 đề nghị không thay đổi.')).toBeInTheDocument();
    expect(asked).toEqual(['?from=2&to=3']);
  });

  it('keeps in the URL which versions are compared', async () => {
    const asked = serveComparison(false);
    const { visited } = renderAt('/dossiers/d1/compare', <ComparePage />);
    expect(await screen.findByText('Hai lần trình giống nhau')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Bản trước'), '1');
    expect(visited).toEqual(['/dossiers/d1/compare?from=1']);
    await vi.waitFor(() => expect(asked.at(-1)).toBe('?from=1&to=3'));
  });
});
