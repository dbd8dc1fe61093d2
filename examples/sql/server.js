// Two million rows stay where they live: DuckDB aggregates them, and the page draws what it answers.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {DuckDBInstance} from '@duckdb/node-api';

const database = await (await DuckDBInstance.create(':memory:')).connect();

// Example data: one row for each registration of a firm, made up, the same on every start.
await database.run(`
  CREATE TABLE registrations AS
  SELECT
    DATE '2023-01-01' + CAST(floor(730 * sqrt(number / 2000000.0)) AS INTEGER) AS day,
    ['东区', '西区', '南区'][number % 3 + 1] AS district
  FROM range(2000000) AS numbers(number)`);

/** The registrations of a district by quarter, under the heads that growth-card knows. */
const byQuarter = await database.prepare(`
  SELECT
    $1 || '新登记企业（示例）' AS "指标",
    strftime(day, '%Y') || 'Q' || quarter(day) AS "时段",
    count(*)::INTEGER AS "数值",
    '户' AS "单位",
    '增量' AS "指标类型",
    '示例数据，非真实统计' AS "来源"
  FROM registrations
  WHERE district = $1
  GROUP BY ALL
  ORDER BY "时段"`);

async function registrations(district) {
  byQuarter.bindVarchar(1, district);
  return (await byQuarter.runAndReadAll()).getRowObjectsJson();
}

const here = fileURLToPath(new URL('.', import.meta.url));
const charts = join(here, 'node_modules/shuangchuang-charts/dist/cdn');
const types = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html'};

async function answer({pathname, searchParams}) {
  if (pathname === '/registrations.json') {
    const rows = await registrations(searchParams.get('district') ?? '东区');
    return {type: 'application/json', body: JSON.stringify(rows)};
  }
  const path = normalize(pathname);
  const file = path.startsWith('/charts/')
    ? join(charts, path.slice('/charts'.length))
    : join(here, 'index.html');
  return {type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file)};
}

const server = createServer(async (request, response) => {
  try {
    const {type, body} = await answer(new URL(request.url, 'http://localhost'));
    // A page on another site needs this leave, and the address in its connect-src.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(body);
  } catch (error) {
    console.error(error);
    response.statusCode = error.code === 'ENOENT' ? 404 : 500;
    response.end();
  }
});
server.listen(Number(process.env.PORT ?? 8080), () => {
  console.log(`http://localhost:${server.address().port}/`);
});
