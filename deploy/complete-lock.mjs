// node deploy/complete-lock.mjs frontend/package-lock.json …
// A registry mirror may lack the packages that are for other systems; npm then leaves them out of the lock file, and `npm ci` calls
// that lock file out of date. This adds an entry for each that is missing: npm skips it where it does not fit, and finds it where it does.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/** Where Node looks for a package, seen from the package at `path`. */
function places(path, name) {
  const found = [`${path}/node_modules/${name}`];
  for (let at = path; at.includes('node_modules/'); ) {
    at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '');
    found.push(`${at ? `${at}/` : ''}node_modules/${name}`);
  }
  return found;
}

function entryFor(name, version, parent) {
  const words = name.split('/').at(-1).split('-');
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os && !cpu) throw new Error(`${name} is missing from the lock file and its name does not say for which system it is`);
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    ...(words.some((word) => word.startsWith('musl')) && { libc: ['musl'] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

for (const file of process.argv.slice(2)) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const packages = { ...lock.packages };
  for (const [path, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (!places(path, name).some((place) => packages[place])) {
        packages[`node_modules/${name}`] = entryFor(name, version, parent);
      }
    }
  }
  const added = Object.keys(packages).length - Object.keys(lock.packages).length;
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: ${added} added`);
}
