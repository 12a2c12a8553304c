import { useQueries } from '@tanstack/react-query';
import { ChevronRight, LoaderCircle } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { TreeNode } from '@/api/types';
import { paths } from '@/app/paths';
import { unitKindName } from '@/i18n/names/units';
import { m } from '@/paraglide/messages';
import { cx } from '@/ui/cx';
import { useNavigation } from '@/ui/nav';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import { branchOptions } from './api';
import css from './UnitTree.module.css';

interface Row {
  node: TreeNode;
  level: number;
  open: boolean;
  position: number;
  setSize: number;
  loading: boolean;
}

interface Props {
  asOf: string | undefined;
  /** Ids of the branches shown open; kept by the page in its URL. */
  open: readonly string[];
  onOpenChange: (open: string[]) => void;
}

function useBranches(asOf: string | undefined, open: readonly string[]) {
  const results = useQueries({ queries: [branchOptions(null, asOf), ...open.map((id) => branchOptions(id, asOf))] });
  const children = new Map<string | null, TreeNode[]>();
  const seen = new Set<string>();
  const known = new Map<string, TreeNode>();
  for (const result of results) for (const node of result.data?.nodes ?? []) known.set(node.id, node);
  for (const node of known.values()) {
    const above = node.parentId && known.has(node.parentId) ? node.parentId : null;
    // A node whose parent is not shown stands at the top, unless it hangs under its overseer.
    const place = above ?? (node.overseenBy && known.has(node.overseenBy) ? node.overseenBy : null);
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    children.set(place, [...(children.get(place) ?? []), node]);
  }
  const loading = new Set(open.filter((_, index) => results[index + 1]?.isPending));
  return { first: results[0], children, loading };
}

function rowsOf(children: Map<string | null, TreeNode[]>, open: readonly string[], loading: Set<string>): Row[] {
  const rows: Row[] = [];
  const walk = (parent: string | null, level: number) => {
    const here = children.get(parent) ?? [];
    here.forEach((node, index) => {
      const isOpen = open.includes(node.id);
      rows.push({
        node,
        level,
        open: isOpen,
        position: index + 1,
        setSize: here.length,
        loading: loading.has(node.id),
      });
      if (isOpen) walk(node.id, level + 1);
    });
  };
  walk(null, 1);
  return rows;
}

/** The units as a tree by WAI-ARIA: arrows walk and open, Enter goes to the unit, letters jump. */
export function UnitTree({ asOf, open, onOpenChange }: Props) {
  const { go, preload } = useNavigation();
  const { first, children, loading } = useBranches(asOf, open);
  const rows = rowsOf(children, open, loading);
  const [active, setActive] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const moving = useRef(false);
  const activeId = active && rows.some((row) => row.node.id === active) ? active : (rows[0]?.node.id ?? null);

  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    tree.current?.querySelector<HTMLElement>(`[data-id="${activeId}"]`)?.focus();
  }, [activeId]);

  if (first?.isError) return <ErrorState error={first.error} onRetry={() => void first.refetch()} />;
  if (!first?.data) return <Skeleton lines={10} />;
  if (rows.length === 0) return <EmptyState title={m.unit_none_then()} />;

  const search = asOf ? { asOf } : {};
  const visit = (id: string) => go(paths.unit(id), { search });
  const setOpen = (id: string, to: boolean) =>
    onOpenChange(to ? [...open.filter((other) => other !== id), id] : open.filter((other) => other !== id));
  const moveTo = (row: Row | undefined) => {
    if (!row) return;
    moving.current = true;
    setActive(row.node.id);
  };

  const handleKey = (event: KeyboardEvent, row: Row, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const parentRow = () => rows.slice(0, index).findLast((other) => other.level < row.level);
    switch (event.key) {
      case 'ArrowDown':
        moveTo(rows[index + 1]);
        break;
      case 'ArrowUp':
        moveTo(rows[index - 1]);
        break;
      case 'Home':
        moveTo(rows[0]);
        break;
      case 'End':
        moveTo(rows.at(-1));
        break;
      case 'ArrowRight':
        if (row.open) moveTo(rows[index + 1]);
        else if (row.node.childCount > 0) setOpen(row.node.id, true);
        break;
      case 'ArrowLeft':
        if (row.open) setOpen(row.node.id, false);
        else moveTo(parentRow());
        break;
      case 'Enter':
        visit(row.node.id);
        break;
      case ' ':
        if (row.node.childCount > 0) setOpen(row.node.id, !row.open);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const handleClick = (event: MouseEvent, row: Row) => {
    setActive(row.node.id);
    const target = event.target as HTMLElement;
    if (target.closest('a')) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      visit(row.node.id);
    } else if (row.node.childCount > 0) setOpen(row.node.id, !row.open);
  };

  return (
    <div ref={tree} role="tree" aria-label={m.unit_tree()} className={css.tree}>
      {rows.map((row, index) => (
        <div
          key={row.node.id}
          role="treeitem"
          data-id={row.node.id}
          data-level={Math.min(row.level, 8)}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.setSize}
          aria-expanded={row.node.childCount > 0 ? row.open : undefined}
          aria-selected={false}
          tabIndex={row.node.id === activeId ? 0 : -1}
          className={css.row}
          onKeyDown={(event) => handleKey(event, row, index)}
          onClick={(event) => handleClick(event, row)}
          onFocus={() => preload?.(paths.unit(row.node.id))}
        >
          <span className={css.twist} aria-hidden>
            {row.loading ? (
              <LoaderCircle size={16} className={css.spin} />
            ) : (
              row.node.childCount > 0 && <ChevronRight size={16} className={cx(css.chevron, row.open && css.turned)} />
            )}
          </span>
          <a href={paths.unit(row.node.id)} tabIndex={-1} className={css.name}>
            {row.node.name}
          </a>
          <span className={css.kind}>{unitKindName(row.node.kind)}</span>
          <span className={css.code}>{row.node.code}</span>
          <span className={css.count}>{row.node.childCount > 0 && row.node.childCount}</span>
        </div>
      ))}
    </div>
  );
}
