import type { AuditEntry } from '@/api/types';
import { recordedFieldName, recordedValue } from '@/i18n/names/audit';
import { m } from '@/paraglide/messages';
import { changes, flat } from './recorded';
import css from './Trail.module.css';

function Changes({ before, after }: { before: object | null; after: object | null }) {
  return (
    <table className={css.changes}>
      <thead>
        <tr>
          <th scope="col">{m.trail_field()}</th>
          {before && <th scope="col">{m.trail_before()}</th>}
          {after && <th scope="col">{m.trail_after()}</th>}
        </tr>
      </thead>
      <tbody>
        {changes(before, after).map((change) => (
          <tr key={change.field}>
            <th scope="row">{recordedFieldName(change.field)}</th>
            {before && <td>{change.before && (after ? <del>{change.before}</del> : change.before)}</td>}
            {after && <td>{change.after && (before ? <ins>{change.after}</ins> : change.after)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const objectIn = (value: unknown) => (value !== null && typeof value === 'object' ? value : null);

/** What an entry kept of the deed: a change as before and after, the rest as names and values, nothing left out. */
export function Recorded({ content }: { content: AuditEntry['content'] }) {
  if (content === null) return <p className={css.erased}>{m.trail_erased()}</p>;
  const { before, after, ...rest } = content as Record<string, unknown>;
  const [was, is] = [objectIn(before), objectIn(after)];
  const rows = flat(rest);
  return (
    <>
      {rows.length > 0 && (
        <dl className={css.rows}>
          {rows.map(([field, value]) => (
            <div key={field}>
              <dt>{recordedFieldName(field)}</dt>
              <dd>{recordedValue(field, value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {(was || is) && <Changes before={was} after={is} />}
    </>
  );
}
