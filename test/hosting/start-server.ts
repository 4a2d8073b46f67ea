import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The servers for which there is a snippet. */
export type ServerName = 'nginx' | 'apache';

const programs: Readonly<Record<ServerName, string>> = {
  nginx: '/usr/sbin/nginx',
  apache: '/usr/sbin/apache2',
};

export const hasServer = (name: ServerName): boolean => existsSync(programs[name]);

/** A server that is running on this machine. */
export interface RunningServer {
  /** `http://127.0.0.1:40000` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const MODULES = '/usr/lib/apache2/modules';
const modules = ['mpm_event', 'authz_core', 'mime', 'filter', 'deflate', 'headers'];

/** A server with nothing of its own but the snippet. */
const configurations: Readonly<
  Record<ServerName, (given: { port: number; root: string; home: string; snippet: string }) => string>
> = {
  nginx: ({ port, root, home, snippet }) => `
    ${userInfo().uid === 0 ? 'user root;' : ''}
    daemon off;
    pid ${home}/pid;
    error_log ${home}/error.log;
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      client_body_temp_path ${home}/body;
      proxy_temp_path ${home}/proxy;
      fastcgi_temp_path ${home}/fastcgi;
      uwsgi_temp_path ${home}/uwsgi;
      scgi_temp_path ${home}/scgi;
      server {
        listen 127.0.0.1:${port};
        root ${root};
        include ${snippet};
      }
    }`,
  apache: ({ port, root, home, snippet }) => `
    ${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile ${home}/pid
    ErrorLog ${home}/error.log
    TypesConfig /etc/mime.types
    DocumentRoot ${root}
    <Directory ${root}>
      Require all granted
      Include ${snippet}
    </Directory>`,
};

/** Starts a server over a folder with our snippet, on a free port of this machine. */
export async function startServer(name: ServerName, root: string): Promise<RunningServer> {
  const home = await mkdtemp(join(tmpdir(), `agora-${name}-`));
  const port = await freePort();
  const snippet = resolve(`docs/hebergement/${name}.conf`);
  const configuration = join(home, 'server.conf');
  await writeFile(configuration, configurations[name]({ port, root, home, snippet }));
  const argv =
    name === 'nginx' ? ['-p', home, '-c', configuration] : ['-f', configuration, '-D', 'FOREGROUND'];
  const server = spawn(programs[name], argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswers(origin, server, () => said);
  return {
    origin,
    stop: async () => {
      const gone = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await gone;
      await rm(home, { recursive: true, force: true });
    },
  };
}

const MOMENT = 50;
const TRIES = 200;

async function untilAnswers(origin: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let tried = 0; tried < TRIES && server.exitCode === null; tried += 1) {
    const answer = await fetch(origin).catch(() => null);
    if (answer !== null) return;
    await wait(MOMENT);
  }
  throw new Error(`The server does not answer: ${said()}`);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? found(address.port)
          : failed(new Error('this machine gives no port')),
      );
    });
  });
}
