// The running application and its database, as deploy/start starts them: start, stop, ask, look at their memory.
import { execFile, spawn } from 'node:child_process';
import { openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const now = () => performance.now();

const TICKS_PER_SECOND = 100;

/** Seconds of CPU of a process, and of its children that have ended; none when it is gone. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').map(Number);
    return [(fields[11] + fields[12]) / TICKS_PER_SECOND, (fields[13] + fields[14]) / TICKS_PER_SECOND];
  } catch {
    return [0, 0];
  }
}

export class Machine {
  #child;
  #tokens = new Map();

  constructor({ root, data, port, log }) {
    Object.assign(this, { root, data, port, log });
  }

  /** Answers the milliseconds from the command and from the exec of the JVM to the first ready answer. */
  async start() {
    const began = now();
    const output = openSync(this.log, 'a');
    const command = [join(this.root, 'deploy/start'), '--port', String(this.port), '--data', this.data];
    this.#child = spawn(command[0], command.slice(1), { stdio: ['ignore', output, output] });
    this.#tokens.clear();
    let executed;
    while (executed === undefined) {
      if (this.#name() === 'java') executed = now();
      else await pause(2);
    }
    while (!(await this.#ready())) await pause(5);
    return { command: now() - began, jvm: now() - executed };
  }

  /** deploy/start becomes the JVM by exec: the process stays, its name changes. */
  #name() {
    if (this.#child.exitCode !== null) throw new Error(`deploy/start ended; see ${this.log}`);
    return readFileSync(`/proc/${this.#child.pid}/comm`, 'utf8').trim();
  }

  async #ready() {
    this.#name();
    return fetch(`${this.address}/q/health/ready`)
      .then((answer) => answer.ok)
      .catch(() => false);
  }

  async stop() {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  get address() {
    return `http://127.0.0.1:${this.port}`;
  }

  async token(account) {
    const lines = readFileSync(join(this.data, 'demonstration-accounts.txt'), 'utf8').split('\n');
    const password = lines.find((line) => line.startsWith(`${account} `)).split(/ {2,}/)[1];
    const answer = await fetch(`${this.address}/api/v1/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: account, password }),
    });
    return (await answer.json()).accessToken;
  }

  async #get(path, account) {
    if (account && !this.#tokens.has(account)) this.#tokens.set(account, await this.token(account));
    return fetch(this.address + path, account ? { headers: { authorization: `Bearer ${this.#tokens.get(account)}` } } : {});
  }

  /** A path of the API as JSON. */
  async read(path, account) {
    const answer = await this.#get(path, account);
    // A long run outlives its first tokens.
    if (answer.status === 401 && this.#tokens.delete(account)) return this.read(path, account);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  /** Sends JSON, once, and is content with any of these answers. */
  async send(method, path, account, body, statuses) {
    const answer = await fetch(this.address + path, {
      method,
      headers: { authorization: `Bearer ${await this.token(account)}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!statuses.includes(answer.status)) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }

  /** A file of the API, read to its end and thrown away: its lines, bytes and milliseconds. */
  async drain(path, account) {
    const began = now();
    const answer = await this.#get(path, account);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    let [bytes, lines] = [0, 0];
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines += 1;
    }
    return { bytes, lines, ms: now() - began };
  }

  /** Milliseconds in which psql takes out the rows of a query as CSV, with nothing above the database. */
  async copied(sql, role) {
    const began = now();
    await run('bash', ['-c', 'psql -XAtq -v ON_ERROR_STOP=1 -c "$1" > /dev/null', 'copied', `copy (${sql}) to stdout with csv`], {
      env: this.database(role),
    });
    return now() - began;
  }

  /** The environment in which psql and pgbench reach the embedded database as `role`: superuser, owner or app. */
  database(role) {
    const secrets = readFileSync(join(this.data, 'database.properties'), 'utf8');
    const password = new RegExp(`^${role}=(.*)$`, 'm').exec(secrets)[1];
    const [, , , port] = readFileSync(join(this.cluster, 'postmaster.pid'), 'utf8').split('\n');
    const user = role === 'superuser' ? 'postgres' : `thidua_${role}`;
    return {
      ...process.env,
      PGHOST: '127.0.0.1',
      PGPORT: port,
      PGUSER: user,
      PGPASSWORD: password,
      PGDATABASE: 'thidua',
    };
  }

  get cluster() {
    return join(this.data, 'postgresql-18');
  }

  /** Rows of texts. */
  async rows(sql, role = 'owner') {
    const { stdout } = await run('psql', ['-XAtq', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-c', sql], {
      env: this.database(role),
    });
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'));
  }

  async script(file, variables) {
    const given = Object.entries(variables).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
    await run('psql', ['-Xq', ...given, '-f', file], { env: this.database('owner'), maxBuffer: 1 << 26 });
  }

  #databaseProcesses() {
    return readdirSync('/proc').filter((name) => {
      try {
        return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === this.cluster;
      } catch {
        return false; // Ended meanwhile, or somebody else's.
      }
    });
  }

  /** Seconds of CPU used so far by the application, by the database (its ended processes too) and by this script's ended children. */
  cpu() {
    return {
      application: cpuOf(this.#child.pid)[0],
      database: this.#databaseProcesses()
        .map(cpuOf)
        .reduce((sum, [own, ended]) => sum + own + ended, 0),
      client: cpuOf('self')[1],
    };
  }

  /** Megabytes: the JVM's resident memory; the database's processes with their share of what they share. */
  memory() {
    const resident = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'))[1] / 1024;
    const shares = this.#databaseProcesses().map((pid) => {
      try {
        return /^Pss:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1];
      } catch {
        return 0; // Ended meanwhile.
      }
    });
    const database = shares.reduce((sum, share) => sum + share / 1024, 0);
    return { application: Math.round(resident), database: Math.round(database) };
  }
}
