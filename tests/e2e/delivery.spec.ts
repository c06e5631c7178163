import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { complaintsOf } from './visit';

/** The status of a raw request: unlike a browser's, its path is sent as it is. */
function statusOf(port: number, method: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.end();
  });
}

test('the start page loads without a complaint', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/en/', { waitUntil: 'networkidle' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the chooser follows the language of the browser and keeps the fragment', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/#shared-case');
  await expect(page).toHaveURL(/\/en\/#shared-case$/);
  expect(complaints).toEqual([]);
});

test.describe('in a language the site does not have', () => {
  test.use({ locale: 'fi-FI' });

  test('the chooser stays and its links keep the fragment', async ({ page }) => {
    await page.goto('/#shared-case');
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', /\/en\/#shared-case$/);
  });
});

test('the server sends the protective headers', async ({ request }) => {
  const headers = (await request.get('/en/')).headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('geolocation=()');
});

test('a wrong address gives the status 404 and a page that helps', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  for (const [lang, title, start, address] of [
    ['en', 'Page not found', 'Go to the start', '/en/'],
    ['zh-Hans', '找不到页面', '前往首页', '/zh/'],
  ] as const) {
    const part = page.locator(`section[lang="${lang}"]`);
    await expect(part.getByRole('heading', { name: title, exact: true })).toBeVisible();
    await expect(part.getByRole('link', { name: start })).toHaveAttribute('href', address);
  }
});

test('text is sent compressed to whoever takes it, and nothing is sent twice', async ({ baseURL }) => {
  const get = (accepted: string, known = '') =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const headers = { 'accept-encoding': accepted, 'if-none-match': known };
      httpRequest(new URL('/en/', baseURL), { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', reject)
        .end();
    });
  const plain = await get('identity');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.vary).toBe('Accept-Encoding');
  for (const [accepted, encoding, unpack] of [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
  ] as const) {
    const packed = await get(accepted);
    expect(packed.headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'Accept-Encoding',
      'cache-control': 'no-cache',
      'content-length': String(packed.body.length),
    });
    expect(packed.body.length).toBeLessThan(plain.body.length / 4);
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
    const again = await get(accepted, packed.headers.etag);
    expect([again.status, again.body.length]).toEqual([304, 0]);
  }
});

/** RFC 6928: a new connection brings ten packets of 1,460 bytes, then twice as many; some are for the headers. */
const TWO_FLIGHTS = 30 * 1460 - 2000;

for (const locale of ['en', 'zh']) {
  test(`the plan with its first words comes in two flights of a new connection (${locale})`, async ({ request }) => {
    const response = await request.get(`/${locale}/plan/`, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers()['content-encoding']).toBe('br');
    expect(Number(response.headers()['content-length'])).toBeLessThan(TWO_FLIGHTS);
  });
}

test('the server only reads, and only below its folder', async ({ baseURL }) => {
  const port = Number(new URL(baseURL ?? '').port);
  expect(await statusOf(port, 'POST', '/en/')).toBe(405);
  expect(await statusOf(port, 'HEAD', '/en/')).toBe(200);
  expect(await statusOf(port, 'GET', '/en')).toBe(308);
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%5c..%5cpackage.json',
    '/%',
  ]) {
    expect(await statusOf(port, 'GET', path)).toBe(400);
  }
  for (const path of ['/headers.json', '/_headers', '/nginx.conf', '/Caddyfile']) {
    expect(await statusOf(port, 'GET', path)).toBe(404);
  }
});

test('a script smuggled into the page does not run', async ({ page }) => {
  await page.route('**/en/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', '<script>window.smuggled = true</script></body>');
    await route.fulfill({ response, body });
  });
  await page.goto('/en/');
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false);
});

test('a script written by a script does not run, nor does markup with a handler', async ({ page }) => {
  await page.goto('/en/');
  const thrown = await page.evaluate(() => {
    const attempts = [
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.smuggled = true';
        document.body.append(script);
      },
      () => {
        document.body.innerHTML = '<img src="x" onerror="window.smuggled = true">';
      },
      () => {
        const script = document.createElement('script');
        script.src = 'https://example.org/x.js';
        document.body.append(script);
      },
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    });
  });
  expect(thrown).toEqual([true, true, true]);
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false);
});

test('nothing can be sent to another host', async ({ page }) => {
  await page.goto('/en/');
  const blocked = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
    });
    await fetch('https://example.org/').catch(() => undefined);
    return violation;
  });
  expect(blocked).toBe('connect-src');
});
