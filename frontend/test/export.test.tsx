import { useInfiniteQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DataTable } from '@/ui/list/DataTable';
import { listOptions } from '@/ui/list/listQuery';
import { useListState } from '@/ui/nav';
import { Toasts } from '@/ui/Toasts';
import { renderAt } from './support/render';
import { problem, server, serveTests } from './support/server';

serveTests();

interface Item {
  id: string;
  name: string;
}

function List() {
  const { search } = useListState();
  const query = useInfiniteQuery(
    listOptions(['list', search.q], async () => ({ items: [{ id: '1', name: 'Một' }] as Item[], next: null })),
  );
  return (
    <>
      <DataTable
        caption="Danh sách"
        query={query}
        columns={[
          { key: 'name', header: 'Tên', lead: true, exported: ['name', 'code'], cell: (item) => item.name },
          { key: 'unit', header: 'Đơn vị', cell: () => 'Vụ Thử' },
          { key: 'year', header: 'Năm', cell: () => '2024' },
        ]}
        tools={{ list: 'things', exportFrom: '/api/v1/things/export', query: { q: search.q } }}
        rowKey={(item) => item.id}
        defaultSort="-name"
        empty={<p>trống</p>}
      />
      <Toasts />
    </>
  );
}

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));

describe('what is done with a list as a whole', () => {
  beforeEach(() => {
    localStorage.clear();
    URL.createObjectURL = vi.fn(() => 'blob:x');
    URL.revokeObjectURL = vi.fn();
  });

  it('hides columns, says so in the address and remembers it', async () => {
    const { visited, unmount } = renderAt('/list', <List />);
    await press(/Cột/);
    expect(screen.getByRole('checkbox', { name: 'Tên' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Đơn vị' }));
    expect(screen.queryByRole('columnheader', { name: 'Đơn vị' })).not.toBeInTheDocument();
    expect(visited.at(-1)).toBe('/list?hide=unit');
    unmount();
    renderAt('/list', <List />);
    expect(await screen.findByRole('columnheader', { name: 'Năm' })).toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'Đơn vị' })).not.toBeInTheDocument();
  });

  it('takes out what is seen: filters, order and the shown columns', async () => {
    const asked: URLSearchParams[] = [];
    server.use(
      http.get('*/api/v1/things/export', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return new HttpResponse('a,b', {
          headers: { 'Content-Disposition': 'attachment; filename="things_2024-12-02.csv"' },
        });
      }),
    );
    renderAt('/list?q=an&hide=unit', <List />);
    await press(/Xuất/);
    await press('CSV (UTF-8)');
    expect(await screen.findByText(/Đã tải things_2024-12-02.csv/)).toBeInTheDocument();
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      q: 'an',
      sort: '-name',
      format: 'csv',
      columns: 'name,code,year',
    });
  });

  it('says in the server’s words why it was refused', async () => {
    server.use(http.get('*/api/v1/things/export', () => problem(503, 'UNAVAILABLE', { detail: 'Hãy thử lại sau.' })));
    renderAt('/list', <List />);
    await press(/Xuất/);
    await press('Excel (XLSX)');
    expect(await screen.findByText('Hãy thử lại sau.')).toBeInTheDocument();
  });
});

describe('saved filters', () => {
  const MINE = { id: 'f1', list: 'things', name: 'Của tôi', query: 'hide=-&q=an', opens: true };

  it('are how a list opens when nothing else was asked for', async () => {
    server.use(http.get('*/api/v1/saved-filters', () => HttpResponse.json({ items: [MINE], next: null })));
    const { visited, unmount } = renderAt('/list', <List />);
    expect(await screen.findByRole('button', { name: /Của tôi/ })).toBeInTheDocument();
    expect(visited).toEqual(['/list?hide=-&q=an']);
    unmount();
    const asked = renderAt('/list?q=binh', <List />);
    await screen.findByRole('button', { name: /Bộ lọc đã lưu/ });
    expect(asked.visited).toEqual([]);
  });

  it('keep what is seen under a name', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/saved-filters', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...MINE, opens: false }, { status: 201 });
      }),
    );
    renderAt('/list?q=an&hide=unit', <List />);
    await press(/Bộ lọc đã lưu/);
    await press('Lưu bộ lọc đang xem…');
    await userEvent.type(screen.getByRole('textbox', { name: 'Tên bộ lọc' }), 'Của tôi');
    await press('Lưu');
    expect(await screen.findByText('Đã lưu.')).toBeInTheDocument();
    expect(sent).toEqual([{ list: 'things', name: 'Của tôi', query: 'hide=unit&q=an', opens: false }]);
  });
});
