import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, send, take } from '@/api/client';
import { Problem, type ProblemBody } from '@/api/problem';
import type { PaperTemplate, PaperTemplateDraft } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export const STALE = [['paper-templates'], ['paper-template']];

export const paperTemplatesOptions = () =>
  listOptions(['paper-templates'], (_cursor, signal) => take(api.GET('/api/v1/paper-templates', { signal })));

const of = (kind: string) => ({ path: { kind } });

export const paperTemplateOptions = (kind: string) =>
  queryOptions({
    queryKey: ['paper-template', kind],
    queryFn: ({ signal }) => take(api.GET('/api/v1/paper-templates/{kind}', { params: of(kind), signal })),
  });

export function replacePaperTemplate(template: PaperTemplate, body: PaperTemplateDraft): Promise<PaperTemplate> {
  const params = { ...of(template.kind), header: ifMatch(template) };
  return take(api.PUT('/api/v1/paper-templates/{kind}', { params, body }));
}

export function restorePaperTemplate(template: PaperTemplate, because: string): Promise<PaperTemplate> {
  const header = { ...ifMatch(template), 'Idempotency-Key': idempotencyKey() };
  const params = { ...of(template.kind), header };
  return take(api.POST('/api/v1/paper-templates/{kind}/restoration', { params, body: { because } }));
}

export interface Trial {
  kind: string;
  content: string;
  subjectId: string | null;
  page: number;
}

export interface Shown {
  picture: Blob;
  pages: number;
}

async function preview({ kind, content, subjectId, page }: Trial, signal: AbortSignal): Promise<Shown> {
  const address = new URL(`/api/v1/paper-templates/${kind}/preview?format=png&page=${page}`, location.origin);
  const response = await send(
    new Request(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ content, subjectId }),
      signal,
    }),
  );
  if (!response.ok) {
    const body = (await response.json().catch(() => undefined)) as ProblemBody | undefined;
    throw Problem.of(body, response.status);
  }
  return { picture: await response.blob(), pages: Number(response.headers.get('Page-Count')) || 1 };
}

/** A page of the paper as it would be, as a picture. */
export const previewOptions = (trial: Trial) =>
  queryOptions({
    queryKey: ['paper-preview', trial],
    queryFn: ({ signal }) => preview(trial, signal),
    placeholderData: (before) => before,
    retry: false,
    gcTime: 30_000,
  });
