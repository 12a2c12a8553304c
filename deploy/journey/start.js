import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const START = join(dirname(fileURLToPath(import.meta.url)), '..', 'start');
const PORT = process.env.JOURNEY_PORT ?? '18090';
const ADDRESS = `http://127.0.0.1:${PORT}`;

/** What the application says while the journey is walked, kept until the next time. */
const LOG = process.env.JOURNEY_LOG ?? join(dirname(fileURLToPath(import.meta.url)), 'target', 'application.log');

/** For a run of minutes the second compiler costs more than it gives. */
const BRIEF = '-XX:TieredStopAtLevel=1';

/**
 * Starts the product as the README says, on a data directory of its own, and stops it afterwards. Who works on the journey itself
 * may point JOURNEY_DATA at the data directory of what runs already on that port.
 */
export default async function start() {
  if (process.env.JOURNEY_DATA) return readAccounts(process.env.JOURNEY_DATA);
  const data = mkdtempSync(join(tmpdir(), 'thidua-journey-'));
  const product = spawn(START, ['--port', PORT, '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A receiver of webhooks on this machine stands for another system's.
    env: { ...process.env, THIDUA_WEBHOOK_ALLOW_LOOPBACK: 'true', JAVA_TOOL_OPTIONS: [process.env.JAVA_TOOL_OPTIONS, BRIEF].filter(Boolean).join(' ') },
  });
  mkdirSync(dirname(LOG), { recursive: true });
  const log = createWriteStream(LOG);
  product.stdout.pipe(log, { end: false });
  product.stderr.pipe(log, { end: false });
  const ended = new Promise((resolve) => { product.on('exit', resolve); });
  const deadline = Date.now() + 300_000;
  while (!(await ready())) {
    if (product.exitCode !== null || Date.now() > deadline) {
      product.kill('SIGKILL');
      throw new Error(`the product did not start:\n${readFileSync(LOG, 'utf8')}`);
    }
    await wait(500);
  }
  readAccounts(data);
  return async () => {
    product.kill('SIGINT');
    await ended;
    log.end();
    rmSync(data, { recursive: true, force: true });
  };
}

function readAccounts(data) {
  process.env.JOURNEY_ACCOUNTS = readFileSync(join(data, 'demonstration-accounts.txt'), 'utf8');
}

async function ready() {
  try {
    return (await fetch(`${ADDRESS}/q/health/ready`)).ok;
  } catch {
    return false;
  }
}
