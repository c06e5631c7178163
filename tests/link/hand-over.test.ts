import { afterEach, describe, expect, test, vi } from 'vitest';
import { canHandOver, handOver, mailAddress } from '@/lib/link/hand-over';

afterEach(() => vi.unstubAllGlobals());

describe('a mail', () => {
  test('carries subject and text whole, whatever is in them', () => {
    const body = 'Open this:\nhttps://recourse.example/en/open/#case-AQ_-Z\n& more?';
    const address = mailAddress('A case & a link', body) ?? '';
    expect(address).toMatch(/^mailto:\?subject=[^&?#\s]+&body=[^&?#\s]+$/);
    const read = new URLSearchParams(address.slice('mailto:?'.length));
    expect(read.get('subject')).toBe('A case & a link');
    expect(read.get('body')).toBe(body.replaceAll('\n', '\r\n'));
  });

  test('is not offered where its address would be too long', () => {
    expect(mailAddress('s', 'x'.repeat(1950))).toBeDefined();
    expect(mailAddress('s', 'x'.repeat(2000))).toBeUndefined();
  });
});

describe('another app', () => {
  test('is offered where the browser can, and gets title and link only', async () => {
    expect(canHandOver()).toBe(false);
    const share = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { share });
    expect(canHandOver()).toBe(true);
    expect(await handOver('A case', 'https://recourse.example/#case-A')).toBe('done');
    expect(share).toHaveBeenCalledWith({ title: 'A case', url: 'https://recourse.example/#case-A' });
  });

  test('closing the list is no failure', async () => {
    vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('closed', 'AbortError')) });
    expect(await handOver('', '')).toBe('stopped');
    vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    expect(await handOver('', '')).toBe('failed');
  });
});
