/**
 * What the published contract does not say yet, kept by hand in the shape that openapi-typescript makes.
 * When an operation is published, its lines here go.
 */
import type { components } from './schema';

type Schemas = components['schemas'];
interface Page<T> {
  items: T[];
  next: string | null;
  total?: { count: number; capped: boolean };
}

export interface PublicDecisionItem {
  id: string;
  number: string;
  title: string;
  unit: Schemas['UnitRef'];
  signedOn: string;
  publishedOn: string;
  lineCount: number;
}
export interface Signer {
  name: string;
  title: string;
  signMode: Schemas['SignMode'];
}
export interface PublicDecision extends Omit<PublicDecisionItem, 'lineCount'> {
  legalBasis: string | null;
  signer: Signer;
  digest: string;
  lines: Schemas['Award'][];
}

type Json<T> = { headers: Record<string, unknown>; content: { 'application/json': T } };
type Verb = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
type Get<Answer, Path, Query> = {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  get: {
    parameters: { query?: Query; header?: never; cookie?: never } & (Path extends string
      ? { path: Record<Path, string> }
      : { path?: never });
    requestBody?: never;
    responses: { 200: Json<Answer> };
  };
} & { [V in Exclude<Verb, 'get'>]?: never };

export interface InterimPaths {
  '/api/v1/public/units': Get<Page<Schemas['UnitItem']>, undefined, { q?: string; limit?: number }>;
  '/api/v1/public/decisions': Get<
    Page<PublicDecisionItem>,
    undefined,
    { q?: string; year?: number; sort?: string; cursor?: string; count?: boolean }
  >;
  '/api/v1/public/decisions/{id}': Get<PublicDecision, 'id', never>;
}
