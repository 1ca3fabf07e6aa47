// Runs before every script on whatever Node the machine has (20 or newer), with nothing installed:
// only built-in modules, no TypeScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, requireBrowser } from './find-browser.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = `${ROOT}node_modules`;
const NODE_MAJOR = 24;
const STAMP = `${MODULES}/.installed-lock`;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) throw new Error(`${command}: expected it to start, found ${error.message}`);
  return status === 0;
}

function lockHash() {
  const lock = readFileSync(`${ROOT}package-lock.json`);
  return createHash('sha256')
    .update(lock)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** Installs exactly what the lock says, unless that is what is there. */
function installPackages() {
  const wanted = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.warn(
      'node_modules is a link to another folder and differs from the lock; left as it is.',
    );
    return;
  }
  console.log('Installing the packages of package-lock.json …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm hands its own entry point to scripts; called through the machine's Node, the one in
  // node_modules, which is about to be replaced, is not in use.
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const installed = npm ? run(node, [npm, ...args]) : run('npm', args);
  if (!installed) throw new Error('npm ci: expected exit code 0; see its message above');
  writeFileSync(STAMP, wanted);
}

/** The scripts are TypeScript, run as it is by the Node that the lock brings for this platform. */
function requireNode() {
  if (existsSync(`${MODULES}/.bin/node`)) return;
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return;
  throw new Error(
    `Node: expected ${NODE_MAJOR} or newer, found ${process.version}, and no package of it ` +
      `for ${process.platform}-${process.arch}. Install Node ${NODE_MAJOR} and run this again.`,
  );
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** Finds a browser; where there is none and it is ours to do so, installs Debian's. */
function installBrowser() {
  if (findBrowser()) return;
  if (isDebian() && process.getuid?.() === 0) {
    console.log("Installing Debian's chromium for the browser tests …");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
    // An empty or stale package list is the normal state of a container; a failing update alone
    // (one mirror down) does not mean that the package cannot be had.
    run('apt-get', [...apt, 'update'], env);
    const packages = ['chromium', 'fonts-liberation'];
    run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...packages], env);
  }
  requireBrowser();
}

try {
  installPackages();
  requireNode();
  if (process.argv.includes('--browser')) installBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
