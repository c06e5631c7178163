'use client';
import { useReady } from './useReady';

/** Where the site lies, once the page is awake. The build does not know it: the same files serve every host. */
export const useOrigin = (): string => (useReady() ? window.location.origin : '');
