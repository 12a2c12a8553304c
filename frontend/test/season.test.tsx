import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { DossierAdvice, DossierDeadline } from '@/api/types';
import { Advice, FlagsLeft, SeasonDeadline } from '@/features/dossier/SeasonNotes';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const deadline = (change: Partial<DossierDeadline>): DossierDeadline => ({
  dueOn: '2024-12-11',
  letter: 'Hướng dẫn số 12/HD-BTNMT',
  seasonId: 's1',
  submittedOn: null,
  late: false,
  workingDays: 7,
  ...change,
});

it.each([
  [{}, 'Nộp trước 11/12/2024: còn 7 ngày làm việc'],
  [{ workingDays: 0 }, 'Hạn nộp là hôm nay (11/12/2024)'],
  [{ late: true, workingDays: 2 }, 'Đã quá hạn nộp 11/12/2024: 2 ngày làm việc'],
  [{ submittedOn: '2024-12-02' }, 'Nộp ngày 02/12/2024, đúng hạn (11/12/2024)'],
  [{ submittedOn: '2024-12-16', late: true, workingDays: 3 }, 'Nộp muộn 3 ngày làm việc so với hạn 11/12/2024'],
])('says how a dossier stands to the day of the season: %j', (change, text) => {
  renderAt('/', <SeasonDeadline dossier={{ deadline: deadline(change) }} />);
  expect(screen.getByText(text)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Hướng dẫn số 12/HD-BTNMT' })).toHaveAttribute('href', '/seasons/s1');
});

it('says the same advice once, with its source', () => {
  const one: DossierAdvice = {
    code: 'FLAGS_OVERUSED',
    nominationId: 'n1',
    message: 'Khối thi đua IV được phân bổ 1 cờ.',
    citation: 'Hướng dẫn số 12/HD-BTNMT',
    standing: 'ENTERED',
  };
  renderAt('/', <Advice advice={[one, { ...one, nominationId: 'n2' }]} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByText(/12\/HD-BTNMT/)).toBeInTheDocument();
});

it('tells what is left of a flag while it is proposed, and nothing of other awards', async () => {
  const cluster = { id: 'c1', code: 'KHOI-IV', name: 'Khối thi đua IV', kind: 'BLOCK' };
  server.use(
    http.get('*/api/v1/flags-left', () =>
      HttpResponse.json({
        year: 2024,
        cluster,
        seasonId: 's1',
        letter: 'Hướng dẫn số 12/HD-BTNMT',
        flags: [{ cluster, award: { code: 'FLAG_MINISTRY', name: 'Cờ' }, quota: 2, used: 3, left: -1 }],
      }),
    ),
  );
  renderAt('/', <FlagsLeft unit="u1" year={2024} dossier="d1" award="FLAG_MINISTRY" />);
  expect(await screen.findByText(/còn 0 trong 2; hồ sơ khác đã đề nghị 3/)).toBeInTheDocument();
});
