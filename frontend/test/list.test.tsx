import { useInfiniteQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { DataTable, type ListPage, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter } from '@/ui/list/FilterBar';
import { listOptions } from '@/ui/list/listQuery';
import { useListState } from '@/ui/nav';
import { renderAt } from './support/render';

interface Item {
  id: string;
  name: string;
}
type Fetch = (cursor: string | undefined, sort: string | undefined) => Promise<ListPage<Item>>;

function List({ fetch }: { fetch: Fetch }) {
  const { search } = useListState();
  const query = useInfiniteQuery(listOptions(['list', search.q, search.sort], (cursor) => fetch(cursor, search.sort)));
  return (
    <>
      <FilterBar params={['q']}>
        <SearchFilter label="Tìm" />
      </FilterBar>
      <DataTable
        caption="Danh sách"
        query={query}
        columns={[
          {
            key: 'name',
            header: 'Tên',
            sort: 'name',
            lead: true,
            cell: (item) => <RowLink to={`/x/${item.id}`}>{item.name}</RowLink>,
          },
        ]}
        rowKey={(item) => item.id}
        defaultSort="name"
        empty={<p>trống</p>}
      />
    </>
  );
}

describe('a list', () => {
  it('grows by the server’s cursor and tells how much there is', async () => {
    const fetch: Fetch = async (cursor) =>
      cursor === 'c1'
        ? { items: [{ id: '2', name: 'Hai' }], next: null }
        : { items: [{ id: '1', name: 'Một' }], next: 'c1', total: { count: 2, capped: false } };
    renderAt('/list', <List fetch={fetch} />);
    expect(await screen.findByText('1 trên 2')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByRole('link', { name: 'Hai' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Một' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Xem thêm' })).not.toBeInTheDocument();
  });

  it('turns its order around in the URL and asks the server for it', async () => {
    const asked: (string | undefined)[] = [];
    const fetch: Fetch = async (_, sort) => {
      asked.push(sort);
      return { items: [{ id: '1', name: 'Một' }], next: null };
    };
    const { visited } = renderAt('/list', <List fetch={fetch} />);
    await screen.findByRole('link', { name: 'Một' });
    expect(screen.getByRole('columnheader')).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: /Tên/ }));
    expect(visited).toEqual(['/list?sort=-name']);
    expect(asked.at(-1)).toBe('-name');
    expect(screen.getByRole('columnheader')).toHaveAttribute('aria-sort', 'descending');
  });

  it('puts what is typed into the URL, once the typing rests', async () => {
    const { visited } = renderAt('/list?state=DRAFT', <List fetch={async () => ({ items: [], next: null })} />);
    await userEvent.type(screen.getByRole('searchbox'), 'đoàn');
    await screen.findByRole('button', { name: 'Bỏ lọc' });
    expect(visited).toEqual(['/list?state=DRAFT&q=%C4%91o%C3%A0n']);
  });

  it('shows its own empty state', async () => {
    renderAt('/list', <List fetch={async () => ({ items: [], next: null })} />);
    expect(await screen.findByText('trống')).toBeInTheDocument();
  });

  it('says what went wrong and tries again', async () => {
    let down = true;
    const fetch: Fetch = async () => {
      if (down) throw new Problem(503, 'UNAVAILABLE', 'Tạm thời không phục vụ được', 'Hãy thử lại sau.');
      return { items: [{ id: '1', name: 'Một' }], next: null };
    };
    renderAt('/list', <List fetch={fetch} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Hãy thử lại sau.');
    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('link', { name: 'Một' })).toBeInTheDocument();
  });

  it('says that it is forbidden, in the server’s words', async () => {
    const fetch: Fetch = async () => {
      throw new Problem(403, 'NOT_ALLOWED', 'Không được phép', 'Cần vai trò Kiểm tra.');
    };
    renderAt('/list', <List fetch={fetch} />);
    expect(await screen.findByText('Cần vai trò Kiểm tra.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).not.toBeInTheDocument();
  });
});
