import { expect, type Locator, type Page } from '@playwright/test';

/** Everything the browser complains about: script errors, console errors, blocked actions. */
export async function complaintsOf(page: Page) {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return complaints;
}

/** The first visit, until everything is kept. */
export async function visitOnce(page: Page, origin: string, locale = 'en') {
  await page.goto(`${origin}/${locale}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

/** The questions on screen, once they stay the same: an answer is painted first, and the questions it brings follow. */
export async function settledQuestions(page: Page): Promise<readonly string[]> {
  const ids = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const read = () => done([...document.querySelectorAll('form fieldset[id*="."]')].map(({ id }) => id));
          requestAnimationFrame(() => setTimeout(read, 60));
        }),
    );
  let last = await ids();
  for (let same = 0; same < 2; ) {
    const now = await ids();
    same = now.join() === last.join() ? same + 1 : 0;
    last = now;
  }
  return last;
}

/** Chooses files as a person does: not before the field takes them. */
export async function chooseFiles(field: Locator, files: Parameters<Locator['setInputFiles']>[0]) {
  await expect(field).toBeEnabled();
  await field.setInputFiles(files);
}
