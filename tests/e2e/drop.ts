import { expect, type Locator, type Page } from '@playwright/test';

/** Drops a file on a part of the page, as often as told. Like a browser, only where the page has said that it takes it. */
export async function dropFile(page: Page, on: Locator, name: string, text: string, count = 1) {
  const data = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      for (let i = 0; i < file.count; i++) transfer.items.add(new File([file.text], file.name));
      return transfer;
    },
    { name, text, count },
  );
  const taken = () =>
    on.evaluate(
      (element, dataTransfer) =>
        !element.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer })),
      data,
    );
  await expect.poll(taken).toBe(true);
  await on.dispatchEvent('drop', { dataTransfer: data });
}
