// What the application really sends: PostgreSQL writes each statement with its values into its log, and pgbench is given just these.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Listens to the statements of the application while it answers. */
export class Statements {
  /** @param wanted which statements count: those of the request, not of the application's own jobs */
  constructor(machine, wanted = /\b(award|dossier|nomination|campaign_criterion|registration)\b/) {
    this.machine = machine;
    this.wanted = wanted;
  }

  async listen(on) {
    const set = on
      ? ["alter system set log_destination = 'jsonlog'", "alter system set log_statement = 'all'"]
      : ['alter system reset log_destination', 'alter system reset log_statement'];
    for (const sql of [...set, 'select pg_reload_conf()']) await this.machine.rows(sql, 'superuser');
    await pause(500);
  }

  #file() {
    const folder = join(this.machine.cluster, 'log');
    const logs = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return logs.map((name) => join(folder, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  }

  /** The statements of one request, in their order; caches are warm by a request before. */
  async of(path, account, ask = () => this.machine.read(path, account)) {
    await ask();
    await pause(60);
    const before = statSync(this.#file()).size;
    await ask();
    await pause(120);
    return readFileSync(this.#file())
      .subarray(before)
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter((entry) => entry.user === 'thidua_app' && /^execute /.test(entry.message) && this.wanted.test(entry.message))
      .map((entry) => ({ sql: entry.message.replace(/^execute [^:]*: /, ''), values: valuesOf(entry.detail ?? '') }));
  }
}

/** `Parameters: $1 = 'a''b', $2 = NULL` as a list. */
function valuesOf(detail) {
  return [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(
    ([, text]) => text?.replaceAll("''", "'") ?? null,
  );
}

/** The driver sends a value with its type; pgbench does not, so the script says it. */
function typeOf(value) {
  if (/^\{[0-9a-f-]{36}(,[0-9a-f-]{36})*\}$|^\{\}$/.test(value)) return 'uuid[]';
  if (/^\{.*\}$/s.test(value)) return 'text[]';
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return 'uuid';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'date';
  if (/^-?\d+$/.test(value)) return 'integer';
  return 'text';
}

/** Writes a pgbench script for each request; answers pgbench's arguments. The values are parameters there, too. */
export function scripts(requests, folder) {
  const options = [];
  requests.forEach((statements, index) => {
    const text = statements.map(({ sql, values }, place) => {
      values.forEach((value, at) => {
        if (value !== null) options.push('-D', `v${index}_${place}_${at + 1}=${value}`);
      });
      return `${sql.replace(/\$(\d+)/g, (_, number) => {
        const value = values[number - 1];
        return value === null ? 'null' : `:v${index}_${place}_${number}::${typeOf(value)}`;
      })};`;
    });
    const file = join(folder, `${index}.sql`);
    writeFileSync(file, `${text.join('\n')}\n`);
    options.push('-f', file);
  });
  return options;
}

/** A statement with its values in their places. */
export function spelled({ sql, values }) {
  return sql.replace(/\$(\d+)/g, (_, number) => {
    const value = values[number - 1];
    return value === null ? 'null' : `'${value.replaceAll("'", "''")}'::${typeOf(value)}`;
  });
}

/** A statement for `prepare`, with the types that its values show, and the `execute` that goes with it. */
export function typed({ sql, values }) {
  const literal = (value) => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`);
  const cast = (value) => (/^\d{4}-\d\d-\d\d$/.test(value ?? '') ? '::date' : /^\{/.test(value ?? '') ? `::${typeOf(value)}` : '');
  return {
    sql: sql.replace(/\$(\d+)/g, (parameter, at) => `${parameter}${cast(values[at - 1])}`),
    call: values.length ? `execute listed(${values.map(literal).join(', ')})` : 'execute listed',
  };
}
