import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {serve} from '../../scripts/lib/serve.mjs';

const script = 'export const answer = 42;\n'.repeat(100);

/** A request as written: fetch would tidy the path and undo the compression. */
function get(url, path, {headers = {}, method = 'GET'} = {}) {
  return new Promise((resolve, reject) => {
    const {hostname, port} = new URL(url);
    request({hostname, port, path, headers, method}, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const {statusCode: status, headers: answered} = response;
        resolve({status, headers: answered, body: Buffer.concat(chunks)});
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  let folder;
  let server;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(folder, 'public', 'demo'), {recursive: true});
    mkdirSync(join(folder, 'public-secrets'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'public-secrets', 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'public', 'demo', 'index.html'), '<title>demo</title>');
    for (const name of ['a.js', 'a.mjs', 'a.css', 'a.svg', 'a.json', 'a.woff2', '增长.csv']) {
      writeFileSync(join(folder, 'public', name), script);
    }
    const headers = {'content-security-policy': "default-src 'self'"};
    server = await serve({root: join(folder, 'public'), port: 0, headers});
  });

  after(async () => {
    await server.close();
    rmSync(folder, {recursive: true});
  });

  const types = {
    '/a.js': 'text/javascript; charset=utf-8',
    '/a.mjs': 'text/javascript; charset=utf-8',
    '/a.css': 'text/css; charset=utf-8',
    '/a.svg': 'image/svg+xml; charset=utf-8',
    '/a.json': 'application/json; charset=utf-8',
    '/a.woff2': 'font/woff2',
    '/%E5%A2%9E%E9%95%BF.csv?v=1': 'text/csv; charset=utf-8',
    '/demo/': 'text/html; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    it(`${path} is ${type}`, async () => {
      const {status, headers} = await get(server.url, path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['content-security-policy'], "default-src 'self'");
    });
  }

  it('compresses text for those who accept it', async () => {
    const accepting = {headers: {'accept-encoding': 'gzip, br'}};
    for (const time of ['first', 'second']) {
      const {headers, body} = await get(server.url, '/a.js', accepting);
      assert.equal(headers['content-encoding'], 'br', time);
      assert.equal(headers.vary, 'accept-encoding', time);
      assert.ok(body.length < 100, time);
      assert.equal(brotliDecompressSync(body).toString(), script, time);
    }
    const plain = await get(server.url, '/a.js');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.body.toString(), script);
    const font = await get(server.url, '/a.woff2', accepting);
    assert.equal(font.headers['content-encoding'], undefined);
  });

  it('serves a changed file anew', async () => {
    const accepting = {headers: {'accept-encoding': 'br'}};
    await get(server.url, '/a.css', accepting);
    writeFileSync(join(folder, 'public', 'a.css'), 'p {}');
    const {body} = await get(server.url, '/a.css', accepting);
    assert.equal(brotliDecompressSync(body).toString(), 'p {}');
  });

  it('leads from a folder to its page', async () => {
    const {status, headers} = await get(server.url, '/demo?lang=en');
    assert.equal(status, 301);
    assert.equal(headers.location, '/demo/?lang=en');
  });

  const nowhere = [
    '/none.js',
    '/',
    '/a.js/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/demo/..%2f..%2fsecret.txt',
    '/../public-secrets/secret.txt',
    '/%00',
    '/%',
    '//../secret.txt',
  ];
  for (const path of nowhere) {
    it(`${path} is not found`, async () => {
      const {status, body} = await get(server.url, path);
      assert.equal(status, 404);
      assert.match(body.toString(), /404: not found/);
    });
  }

  it('leads to no other site', async () => {
    const {headers} = await get(server.url, '//demo');
    assert.equal(headers.location, '/demo/');
  });

  it('answers HEAD without a body, and nothing that would write', async () => {
    const head = await get(server.url, '/a.json', {method: 'HEAD'});
    assert.equal(Number(head.headers['content-length']), script.length);
    assert.equal(head.body.length, 0);
    assert.equal((await get(server.url, '/a.json', {method: 'POST'})).status, 405);
  });

  it('takes the next free port', async () => {
    const port = Number(new URL(server.url).port);
    const next = await serve({root: folder, port});
    assert.ok(Number(new URL(next.url).port) > port);
    await next.close();
  });

  it('delays its answers', async () => {
    const slow = await serve({root: folder, port: 0, delay: 100});
    const start = performance.now();
    await get(slow.url, '/secret.txt');
    assert.ok(performance.now() - start >= 99);
    await slow.close();
  });
});
