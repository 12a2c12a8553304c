import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { LineageEdge, LineageNode } from '@/api/types';
import { drawLineage, NODE } from '@/features/organization/lineage';
import { UnitTree } from '@/features/organization/UnitTree';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const node = (id: string, name: string, parentId: string | null, childCount: number) => ({
  id,
  code: id.toUpperCase(),
  name,
  kind: 'AGENCY',
  legalPersonality: true,
  parentId,
  overseenBy: null,
  childCount,
  standing: 'READ',
});

function Tree() {
  const [open, setOpen] = useState<string[]>([]);
  return <UnitTree asOf={undefined} open={open} onOpenChange={setOpen} />;
}

describe('the tree of units', () => {
  it('opens a branch from the server and is walked by the arrows', async () => {
    server.use(
      http.get('*/api/v1/units/tree', ({ request }) => {
        const root = new URL(request.url).searchParams.get('root');
        const nodes = root
          ? [node('bo', 'Bộ', null, 2), node('vu', 'Vụ Pháp chế', 'bo', 0), node('cuc', 'Cục Nước', 'bo', 0)]
          : [node('bo', 'Bộ', null, 2)];
        return HttpResponse.json({ asOf: '2024-12-02', nodes });
      }),
    );
    const user = userEvent.setup();
    const { visited } = renderAt('/units', <Tree />);
    const ministry = await screen.findByRole('treeitem', { name: /Bộ/ });
    expect(ministry).toHaveAttribute('aria-expanded', 'false');
    ministry.focus();
    await user.keyboard('{ArrowRight}');
    const child = await screen.findByRole('treeitem', { name: /Vụ Pháp chế/ });
    expect(child).toHaveAttribute('aria-level', '2');
    expect(child).toHaveAttribute('aria-setsize', '2');
    await user.keyboard('{ArrowDown}');
    expect(child).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('treeitem', { name: /Cục Nước/ })).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('treeitem', { name: /Bộ/ })).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(within(screen.getByRole('tree')).getAllByRole('treeitem')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(visited).toEqual(['/units/bo']);
  });
});

describe('a lineage', () => {
  const unit = (id: string): LineageNode => ({
    id,
    code: id,
    name: id,
    kind: 'AGENCY',
    from: '2017-04-04',
    to: null,
  });
  const edge = (from: string, to: string): LineageEdge => ({
    from,
    to,
    kind: 'SPLIT',
    on: '2022-11-01',
    act: null,
    heir: false,
  });

  it('puts each unit one column after the latest that it came from', () => {
    const drawing = drawLineage({
      nodes: ['a', 'b', 'c', 'd'].map(unit),
      edges: [edge('a', 'b'), edge('b', 'd'), edge('c', 'd')],
    });
    const column = (id: string) =>
      (drawing.nodes.find((placed) => placed.id === id)?.x ?? -1) / (NODE.width + NODE.gapX);
    expect(['a', 'b', 'c', 'd'].map(column)).toEqual([0, 1, 1, 2]);
  });

  it('never puts two units in one place', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e'].map(unit);
    const drawing = drawLineage({ nodes, edges: [edge('a', 'b'), edge('a', 'c'), edge('a', 'd'), edge('d', 'e')] });
    expect(new Set(drawing.nodes.map((placed) => `${placed.x}/${placed.y}`)).size).toBe(nodes.length);
  });

  it('does not hang on a circle', () => {
    expect(drawLineage({ nodes: ['a', 'b'].map(unit), edges: [edge('a', 'b'), edge('b', 'a')] }).nodes).toHaveLength(2);
  });
});
