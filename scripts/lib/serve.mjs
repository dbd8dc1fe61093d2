import {createServer} from 'node:http';
import {readFile, stat} from 'node:fs/promises';
import {extname, join, resolve, sep} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const compress = promisify(brotliCompress);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const triesForAFreePort = 100;

/**
 * Serves the files of a folder, as a static host would. Takes the next free port when `port` is in
 * use; `headers` go with every answer, `delay` is in milliseconds.
 */
export async function serve({root, port = 8000, host = '127.0.0.1', headers = {}, delay = 0}) {
  const base = resolve(root);
  const compressed = new Map();

  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-cache');
    if (delay > 0) await wait(delay);
    try {
      await answer(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {allow: 'GET, HEAD'}).end();
      return;
    }
    const {pathname, search} = new URL(request.url.replace(/^\/+/, '/'), 'http://localhost');
    const file = await locate(base, pathname);
    if (!file) {
      send(response, 404, types['.html'], Buffer.from(notFoundPage));
    } else if (file.isFolder) {
      response.writeHead(301, {location: `${pathname}/${search}`}).end();
    } else {
      const type = types[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
      await sendFile(request, response, file, type);
    }
  }

  async function sendFile(request, response, file, type) {
    const isText = type.includes('charset');
    if (isText) response.setHeader('vary', 'accept-encoding');
    if (!isText || !/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      send(response, 200, type, await readFile(file.path));
      return;
    }
    const version = `${file.path} ${file.size} ${file.modified}`;
    if (!compressed.has(version)) compressed.set(version, readFile(file.path).then(asBrotli));
    response.setHeader('content-encoding', 'br');
    send(response, 200, type, await compressed.get(version));
  }

  const boundPort = await listen(server, port, host);
  return {
    url: `http://localhost:${boundPort}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

const notFoundPage = '<!doctype html><title>Not found</title><h1>404: not found</h1>';

function send(response, status, type, body) {
  response.writeHead(status, {'content-type': type, 'content-length': body.length});
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function asBrotli(content) {
  return compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/** The file that a URL's path stands for; undefined for none, and for anything outside `base`. */
async function locate(base, pathname) {
  let path;
  try {
    path = resolve(base, `.${sep}${decodeURIComponent(pathname)}`);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || (path !== base && !path.startsWith(base + sep))) return undefined;

  const found = await describe(path);
  if (!found?.isFolder) return pathname.endsWith('/') ? undefined : found;
  const index = await describe(join(path, 'index.html'));
  if (!index || index.isFolder) return undefined;
  return pathname.endsWith('/') ? index : found;
}

async function describe(path) {
  try {
    const entry = await stat(path);
    return {path, isFolder: entry.isDirectory(), size: entry.size, modified: entry.mtimeMs};
  } catch {
    return undefined;
  }
}

async function listen(server, firstPort, host) {
  for (let port = firstPort; ; port += 1) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(port, host, () => {
          server.off('error', fail);
          done();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= firstPort + triesForAFreePort) throw error;
    }
  }
}
