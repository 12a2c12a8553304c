import { screen, waitForElementToBeRemoved, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { filledDown, voteOn } from '@/features/council/Votes';
import { NominationChooser } from '@/ui/pickers/NominationChooser';
import { type Choosable, nominationsOptions } from '@/ui/pickers/nominations';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const nomination = (id: string, name: string): Choosable => ({
  id,
  nominee: { name },
  unit: { name: 'Cục Quản lý tài nguyên nước' },
  dossier: { number: 'HS-2024-000001' },
  award: { name: 'Bằng khen của Bộ trưởng' },
  votes: null,
});
const ha = nomination('1', 'Trần Thị Thu Hà');
const minh = nomination('2', 'Nguyễn Văn Minh');

function serveNominations(...all: Choosable[]) {
  server.use(
    http.get('*/api/v1/award-types', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/nominations', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q') ?? '';
      const items = all.filter((one) => one.nominee.name.includes(q));
      return HttpResponse.json({ items, next: null, total: { count: items.length, capped: false } });
    }),
  );
}

function Chooser({ begin = [], onSubmit = () => {} }: { begin?: Choosable[]; onSubmit?: () => void }) {
  const [chosen, setChosen] = useState(begin);
  return (
    <form onSubmit={onSubmit}>
      <NominationChooser
        id="chooser"
        find={(narrowing) => nominationsOptions({ outcome: 'PENDING', dossierState: 'ACCEPTED', ...narrowing })}
        chosen={chosen}
        onChange={setChosen}
        empty="không có"
        refusal={(index) => (chosen[index]?.id === '2' ? 'Đã ở trong quyết định khác.' : undefined)}
      />
      <output>{chosen.map((one) => one.nominee.name).join(', ')}</output>
      <button type="submit">Gửi</button>
    </form>
  );
}

const chosenNames = () => document.querySelector('output')?.textContent;

describe('choosing nominations', () => {
  it('keeps what was chosen while the list is narrowed to others', async () => {
    serveNominations(ha, minh);
    const submit = vi.fn();
    renderAt('/', <Chooser onSubmit={submit} />);
    await userEvent.click(await screen.findByRole('checkbox', { name: /Thu Hà/ }));
    await userEvent.type(screen.getByRole('searchbox'), 'Minh{Enter}');
    await waitForElementToBeRemoved(() => screen.queryByRole('checkbox', { name: /Thu Hà/ }), { timeout: 10_000 });
    await userEvent.click(screen.getByRole('checkbox', { name: /Văn Minh/ }));
    expect(chosenNames()).toBe('Trần Thị Thu Hà, Nguyễn Văn Minh');
    expect(submit).not.toHaveBeenCalled();
  }, 20_000);

  it('shows what was chosen before although it is to be found no more, and takes all of it out at once', async () => {
    serveNominations(minh);
    renderAt('/', <Chooser begin={[ha]} />);
    await screen.findByRole('checkbox', { name: /Văn Minh/ });
    expect(screen.getByRole('checkbox', { name: /Thu Hà/ })).toBeChecked();
    const all = screen.getByRole('checkbox', { name: 'Chọn tất cả (2)' });
    await userEvent.click(all);
    expect(chosenNames()).toBe('Trần Thị Thu Hà, Nguyễn Văn Minh');
    await userEvent.click(all);
    expect(chosenNames()).toBe('');
  });

  it('says at its row why one of them was refused', async () => {
    serveNominations(ha, minh);
    renderAt('/', <Chooser begin={[ha, minh]} />);
    const row = (await screen.findByRole('checkbox', { name: /Văn Minh/ })).closest('li') as HTMLElement;
    expect(within(row).getByText('Đã ở trong quyết định khác.')).toBeInTheDocument();
    expect(screen.getAllByText('Đã ở trong quyết định khác.')).toHaveLength(1);
  });

  it('leaves in sight what is taken out while only the chosen ones are shown', async () => {
    serveNominations(ha, minh);
    renderAt('/', <Chooser begin={[ha]} />);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Chỉ xem 1 đã chọn' }));
    expect(screen.queryByRole('checkbox', { name: /Văn Minh/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: /Thu Hà/ }));
    expect(screen.getByRole('checkbox', { name: /Thu Hà/ })).not.toBeChecked();
  });
});

it('copies the first vote only where nothing was entered yet', () => {
  const votes = [
    { ...voteOn(ha), votesFor: 16, votesAgainst: 0, passed: 'yes' },
    { ...voteOn(minh), votesFor: 0, votesAgainst: null, passed: 'no' },
    voteOn(nomination('3', 'Lê Thị Mai')),
  ];
  expect(filledDown(votes).map(({ votesFor, votesAgainst, passed }) => [votesFor, votesAgainst, passed])).toEqual([
    [16, 0, 'yes'],
    [0, 0, 'no'],
    [16, 0, 'yes'],
  ]);
});
