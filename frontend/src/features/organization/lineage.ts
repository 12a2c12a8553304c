import type { Lineage, LineageEdge, LineageNode } from '@/api/types';

interface PlacedNode extends LineageNode {
  x: number;
  y: number;
  /** How this unit came out of others, worded by whoever draws it. */
  origins: LineageEdge[];
}

interface PlacedEdge extends LineageEdge {
  path: string;
}

export interface Drawing {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  width: number;
  height: number;
}

export const NODE = { width: 204, height: 76, gapX: 44, gapY: 16 };

/** The generation of each unit: one after the latest of those that it came from. A circle in the data must not hang us. */
function generations({ nodes, edges }: Lineage): Map<string, number> {
  const depth = new Map(nodes.map((node) => [node.id, 0]));
  for (let round = 0; round < nodes.length; round += 1) {
    let moved = false;
    for (const edge of edges) {
      const next = (depth.get(edge.from) ?? 0) + 1;
      if (edge.from !== edge.to && next > (depth.get(edge.to) ?? 0) && next < nodes.length) {
        depth.set(edge.to, next);
        moved = true;
      }
    }
    if (!moved) break;
  }
  // Whoever has no predecessor stands right before its first successor, not at the far left.
  for (const node of nodes) {
    const successors = edges.filter((edge) => edge.from === node.id);
    const hasOrigin = edges.some((edge) => edge.to === node.id);
    if (!hasOrigin && successors.length > 0) {
      depth.set(node.id, Math.min(...successors.map((edge) => depth.get(edge.to) ?? 1)) - 1);
    }
  }
  return depth;
}

/** Columns by generation, each ordered by where its origins stand, so that few lines cross. */
export function drawLineage(lineage: Lineage): Drawing {
  const depth = generations(lineage);
  const columns: LineageNode[][] = [];
  for (const node of lineage.nodes) {
    const at = depth.get(node.id) ?? 0;
    columns[at] = [...(columns[at] ?? []), node];
  }
  const rowOf = new Map<string, number>();
  const tallest = Math.max(...columns.map((column) => column?.length ?? 0), 1);
  for (const column of columns) {
    if (!column) continue;
    const wanted = (node: LineageNode) => {
      const origins = lineage.edges.filter((edge) => edge.to === node.id && rowOf.has(edge.from));
      return origins.length === 0
        ? 0
        : origins.reduce((sum, edge) => sum + (rowOf.get(edge.from) ?? 0), 0) / origins.length;
    };
    const ordered = [...column].sort((a, b) => wanted(a) - wanted(b) || a.name.localeCompare(b.name, 'vi'));
    const offset = (tallest - ordered.length) / 2;
    for (const [index, node] of ordered.entries()) rowOf.set(node.id, index + offset);
  }
  const x = (id: string) => (depth.get(id) ?? 0) * (NODE.width + NODE.gapX);
  const y = (id: string) => (rowOf.get(id) ?? 0) * (NODE.height + NODE.gapY);
  return {
    nodes: lineage.nodes
      .map((node) => ({
        ...node,
        x: x(node.id),
        y: y(node.id),
        origins: lineage.edges.filter((edge) => edge.to === node.id),
      }))
      .sort((a, b) => a.x - b.x || a.y - b.y),
    edges: lineage.edges.map((edge) => {
      const [x1, y1] = [x(edge.from) + NODE.width, y(edge.from) + NODE.height / 2];
      const [x2, y2] = [x(edge.to), y(edge.to) + NODE.height / 2];
      const bend = (x2 - x1) / 2;
      return { ...edge, path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` };
    }),
    width: columns.length * (NODE.width + NODE.gapX) - NODE.gapX,
    height: tallest * (NODE.height + NODE.gapY) - NODE.gapY,
  };
}
