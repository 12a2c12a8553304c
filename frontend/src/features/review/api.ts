import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  ReviewClosing,
  ReviewCorrectionDraft,
  ReviewCycle,
  ReviewCycleDraft,
  ReviewKind,
  ReviewReport,
  ReviewReportDraft,
  ReviewReportState,
  ReviewReturn,
  ReviewState,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export function reviewsOptions(filter: {
  kind?: string | undefined;
  state?: string | undefined;
  year?: string | undefined;
  sort?: string | undefined;
}) {
  return listOptions(['reviews', filter], (cursor, signal) => {
    const { kind, state, year, sort } = filter;
    const query = given<'listReviewCycles'>({
      kind: kind as ReviewKind | undefined,
      state: state as ReviewState | undefined,
      year: year ? Number(year) : undefined,
      sort,
      cursor,
      count: true,
    });
    return take(api.GET('/api/v1/review-cycles', { params: { query }, signal }));
  });
}

export const reviewOptions = (id: string) =>
  queryOptions({
    queryKey: ['review', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/review-cycles/{id}', { params: { path: { id } }, signal })),
  });

export const standardTemplateOptions = queryOptions({
  queryKey: ['standard-review-template'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/standard-review-template', { signal })),
});

export function reviewReportsOptions(
  id: string,
  filter: { q?: string | undefined; state?: string | undefined; late?: boolean | undefined; sort?: string | undefined },
) {
  return listOptions(['review', id, 'reports', filter], (cursor, signal) => {
    const query = given<'listReviewReports'>({
      ...filter,
      state: filter.state as ReviewReportState | undefined,
      cursor,
      count: true,
    });
    return take(api.GET('/api/v1/review-cycles/{id}/reports', { params: { path: { id }, query }, signal }));
  });
}

export const reviewReportOptions = (id: string) =>
  queryOptions({
    queryKey: ['review-report', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/review-reports/{id}', { params: { path: { id } }, signal })),
  });

export const reviewTotalsOptions = (id: string) =>
  queryOptions({
    queryKey: ['review-report', id, 'totals'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/review-reports/{id}/totals', { params: { path: { id } }, signal })),
  });

export function figureUnitsOptions(id: string, figure: string, outlier: boolean) {
  return listOptions(['review-report', id, 'figures', figure, outlier], (cursor, signal) => {
    const query = given<'listReviewFigureUnits'>({ outlier, sort: '-value', cursor, count: true });
    return take(
      api.GET('/api/v1/review-reports/{id}/figures/{figure}', { params: { path: { id, figure }, query }, signal }),
    );
  });
}

export function sectionTextsOptions(id: string, section: string) {
  return listOptions(['review-report', id, 'sections', section], (cursor, signal) => {
    const query = given<'listReviewTexts'>({ cursor, count: true });
    return take(
      api.GET('/api/v1/review-reports/{id}/sections/{section}/texts', {
        params: { path: { id, section }, query },
        signal,
      }),
    );
  });
}

export function measuresOptions(id: string) {
  return listOptions(['review-report', id, 'measures'], (cursor, signal) => {
    const query = given<'listReviewMeasures'>({ cursor, count: true });
    return take(api.GET('/api/v1/review-reports/{id}/measures', { params: { path: { id }, query }, signal }));
  });
}

export const statisticsFormOptions = (id: string, form: string) =>
  queryOptions({
    queryKey: ['review', id, 'forms', form],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/review-cycles/{id}/forms/{form}', { params: { path: { id, form } }, signal })),
  });

export function statisticsRowsOptions(id: string, form: string, line: string, column: string) {
  return listOptions(['review', id, 'forms', form, line, column], (cursor, signal) => {
    const query = given<'listStatisticsRows'>({ line, column, cursor, count: true });
    return take(
      api.GET('/api/v1/review-cycles/{id}/forms/{form}/rows', { params: { path: { id, form }, query }, signal }),
    );
  });
}

const fresh = () => ({ 'Idempotency-Key': idempotencyKey() });
const on = (thing: { id: string; version: number }) => ({
  path: { id: thing.id },
  header: { ...ifMatch(thing), ...fresh() },
});
const onCycle = (cycle: ReviewCycle) => on({ id: cycle.item.id, version: cycle.version });

export const prepareReview = (body: ReviewCycleDraft): Promise<ReviewCycle> =>
  take(api.POST('/api/v1/review-cycles', { params: { header: fresh() }, body }));

export const editReview = (cycle: ReviewCycle, body: ReviewCycleDraft): Promise<ReviewCycle> =>
  take(
    api.PUT('/api/v1/review-cycles/{id}', {
      params: { path: { id: cycle.item.id }, header: ifMatch(cycle) },
      body,
    }),
  );

export const openReview = (cycle: ReviewCycle): Promise<ReviewCycle> =>
  take(api.POST('/api/v1/review-cycles/{id}/opening', { params: onCycle(cycle) }));

export const closeReview = (cycle: ReviewCycle, body: ReviewClosing): Promise<ReviewCycle> =>
  take(api.POST('/api/v1/review-cycles/{id}/closing', { params: onCycle(cycle), body }));

export const cancelReview = (cycle: ReviewCycle, reason: string): Promise<ReviewCycle> =>
  take(api.POST('/api/v1/review-cycles/{id}/cancellation', { params: onCycle(cycle), body: { reason } }));

export const writeReport = (report: { id: string; version: number }, body: ReviewReportDraft): Promise<ReviewReport> =>
  take(
    api.PUT('/api/v1/review-reports/{id}', {
      params: { path: { id: report.id }, header: ifMatch(report) },
      body,
    }),
  );

export const submitReport = (report: { id: string; version: number }): Promise<ReviewReport> =>
  take(api.POST('/api/v1/review-reports/{id}/submission', { params: on(report) }));

export const acceptReport = (report: ReviewReport): Promise<ReviewReport> =>
  take(api.POST('/api/v1/review-reports/{id}/acceptance', { params: on(report) }));

export const returnReport = (report: ReviewReport, body: ReviewReturn): Promise<ReviewReport> =>
  take(api.POST('/api/v1/review-reports/{id}/return', { params: on(report), body }));

export const correctReport = (report: ReviewReport, body: ReviewCorrectionDraft): Promise<ReviewReport> =>
  take(api.POST('/api/v1/review-reports/{id}/corrections', { params: on(report), body }));
