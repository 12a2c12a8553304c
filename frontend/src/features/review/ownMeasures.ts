import { api, take } from '@/api/client';
import type { ReviewMeasureItem } from '@/api/types';

/** What the unit itself said, in the newest review in which it reports, that it would add; empty where it said nothing. */
export async function ownMeasures(unitId: string): Promise<ReviewMeasureItem[]> {
  const { items } = await take(api.GET('/api/v1/review-cycles', { params: { query: { limit: 20 } } }));
  const reviews = items.filter(({ state }) => state === 'OPEN' || state === 'CLOSED');
  for (const { id } of reviews) {
    const { ownReportId } = await take(api.GET('/api/v1/review-cycles/{id}', { params: { path: { id } } }));
    if (!ownReportId) continue;
    const path = { id: ownReportId };
    const measures = await take(
      api.GET('/api/v1/review-reports/{id}/measures', { params: { path, query: { limit: 100 } } }),
    );
    const own = measures.items.filter(({ unit }) => unit.id === unitId);
    if (own.length > 0) return own;
  }
  return [];
}
