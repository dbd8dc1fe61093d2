// A static host for tests: what the build made, pages made on the spot, and the faults that a network has.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/**
 * What happens to a file instead of its arrival: the host has none, the connection ends before the first byte or
 * half-way.
 */
export type Fault = 'missing' | 'refused' | 'cut';

/** An answer: the bytes of its body as they go over the wire, and the text that they stand for. */
export interface Answer {
  readonly path: string;
  readonly bytes: number;
  readonly text: string;
}

interface File {
  readonly type: string;
  readonly content: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv',
};

/** A host at work on a port of its own. */
export class Site {
  /** Every answer since the last page was put up, but pages. */
  readonly answers: Answer[] = [];
  /** What happens to the files that a pattern matches. */
  readonly faults = new Map<RegExp, Fault>();

  private readonly files = new Map<string, File>();
  private readonly compressed = new Map<string, Buffer>();
  private readonly held = new Map<RegExp, {asked: () => void; until: Promise<void>}>();
  private pages = 0;
  private open = 0;

  private constructor(
    private readonly server: Server,
    private readonly quality: number,
  ) {}

  /** Starts a host of what `npm run build` made; `quality` is that of its brotli, 11 as a static host does it. */
  static async open({quality = 4} = {}): Promise<Site> {
    if (!existsSync(join(dist, 'cdn', 'autoload.js'))) {
      throw new Error('dist/cdn/autoload.js is missing: run `npm run build` before these tests.');
    }
    const server = createServer();
    const site = new Site(server, quality);
    for (const path of readdirSync(join(dist, 'cdn'), {recursive: true, encoding: 'utf8'})) {
      if (/\.(js|css|html)$/.test(path)) {
        site.put(`/cdn/${path}`, readFileSync(join(dist, 'cdn', path)));
      }
    }
    server.on('request', ({url = '/', headers}, response) => {
      const {pathname} = new URL(url, 'http://localhost');
      site.open += 1;
      response.on('close', () => (site.open -= 1));
      void site.answer(pathname, headers['accept-encoding'] ?? '', response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return site;
  }

  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** Whether an answer is on its way. */
  get busy(): boolean {
    return this.open > 0;
  }

  /** Paths of the scripts that the build made. */
  get scripts(): string[] {
    return [...this.files.keys()].filter((path) => /^\/cdn\/.*\.js$/.test(path));
  }

  /** The text of a file. */
  text(path: string): string {
    return this.files.get(path)!.content.toString();
  }

  /** The bytes of a file as they go over the wire. */
  weigh(path: string): number {
    return this.pack(path, this.files.get(path)!.content).length;
  }

  /** Puts a file there; with a `location` among its headers it leads on. */
  put(path: string, content: string | Buffer, headers?: Readonly<Record<string, string>>): void {
    const type = types[path.slice(path.lastIndexOf('.') + 1)]!;
    this.files.set(path, {type, content: Buffer.from(content as string), headers});
    this.compressed.delete(path);
  }

  /** Puts a page there, under an address of its own, and returns its address; forgets earlier answers and faults. */
  putPage(content: string | Buffer, headers?: Readonly<Record<string, string>>): string {
    const path = `/page-${++this.pages}.html`;
    this.put(path, content, headers);
    this.answers.length = 0;
    this.faults.clear();
    return this.origin + path;
  }

  /** Keeps back the files that a pattern matches: `asked` resolves when one is asked for, `release` lets them go. */
  hold(pattern: RegExp): {asked: Promise<void>; release: () => void} {
    const asked = signal();
    const released = signal();
    this.held.set(pattern, {asked: asked.send, until: released.sent});
    return {asked: asked.sent, release: released.send};
  }

  close(): Promise<void> {
    return new Promise((closed) => {
      this.server.close(() => closed());
      this.server.closeAllConnections();
    });
  }

  private async answer(path: string, accepts: string, response: ServerResponse): Promise<void> {
    for (const [pattern, {asked, until}] of this.held) {
      if (!pattern.test(path)) continue;
      asked();
      await until;
      this.held.delete(pattern);
    }
    const fault = [...this.faults].find(([pattern]) => pattern.test(path))?.[1];
    const file = fault === 'missing' ? undefined : this.files.get(path);
    if (fault === 'refused') {
      response.destroy();
      return;
    }
    response.setHeader('cache-control', 'no-store');
    if (!file) {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
      return;
    }
    const packed = /\bbr\b/.test(accepts);
    const body = packed ? this.pack(path, file.content) : file.content;
    response.writeHead(file.headers?.location ? 302 : 200, {
      'content-type': file.type,
      'content-length': body.length,
      ...(packed ? {'content-encoding': 'br'} : {}),
      ...file.headers,
    });
    if (fault === 'cut') {
      response.write(body.subarray(0, body.length >> 1), () => response.destroy());
      return;
    }
    if (!path.startsWith('/page-')) {
      this.answers.push({path, bytes: body.length, text: file.content.toString()});
    }
    response.end(body);
  }

  private pack(path: string, content: Buffer): Buffer {
    const known = this.compressed.get(path);
    if (known) return known;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: this.quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    const packed = brotliCompressSync(content, {params});
    this.compressed.set(path, packed);
    return packed;
  }
}

function signal(): {sent: Promise<void>; send: () => void} {
  let send!: () => void;
  const sent = new Promise<void>((resolve) => (send = resolve));
  return {sent, send};
}
