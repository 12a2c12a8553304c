import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { StateTerm } from '@/api/types';
import { Terms } from '@/features/stateaward/Terms';
import { renderAt } from './support/render';
import { serveTests } from './support/server';

serveTests();

const term = (change: Partial<StateTerm>): StateTerm => ({
  step: 'APPRAISE',
  award: null,
  dueOn: '2024-12-25',
  doneOn: null,
  overdue: false,
  workingDays: 20,
  citation: 'Nghị định 98/2023/NĐ-CP, Điều 32 khoản 2',
  standing: 'READ',
  source: 'T-b70a',
  note: null,
  ...change,
});

it('says by when the law wants what, with its article, and when no day can be told', () => {
  renderAt(
    '/',
    <Terms
      terms={[
        term({}),
        term({ step: 'HAND_OVER', doneOn: '2024-12-30', overdue: true }),
        term({
          step: 'REACH',
          workingDays: null,
          dueOn: null,
          award: { code: 'EMULATION_FIGHTER_NATIONAL', name: 'Chiến sĩ thi đua toàn quốc' },
        }),
      ]}
    />,
  );
  const [appraisal, handover, reach] = screen.getAllByRole('listitem');
  expect(within(appraisal as HTMLElement).getByText('25/12/2024')).toBeInTheDocument();
  expect(within(appraisal as HTMLElement).getByText('20 ngày làm việc')).toBeInTheDocument();
  expect(within(appraisal as HTMLElement).getByText(/Điều 32 khoản 2/)).toBeInTheDocument();
  expect(within(handover as HTMLElement).getByText('Muộn, ngày 30/12/2024')).toBeInTheDocument();
  expect(within(reach as HTMLElement).getByText('Chưa tính được ngày')).toBeInTheDocument();
});

it('says so where no source gives a term', () => {
  renderAt('/', <Terms terms={[]} />);
  expect(screen.getByText('Nguồn hiện có không nêu thời hạn cho bước này.')).toBeInTheDocument();
});
