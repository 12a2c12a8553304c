/**
 * What the published contract does not say yet, kept by hand in the shape that openapi-typescript makes.
 * When an operation is published, its lines here go.
 */
import type { components } from './schema';

type Verb = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
interface UnitPage {
  items: components['schemas']['UnitItem'][];
  next: string | null;
}

export interface InterimPaths {
  '/api/v1/public/units': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { q?: string; limit?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': UnitPage } } };
    };
  } & { [V in Exclude<Verb, 'get'>]?: never };
}
