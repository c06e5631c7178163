'use client';
import { useAwake } from '@/lib/case/awake';

/** Where the site lies, once the page is awake. The build does not know it: the same files serve every host. */
export const useOrigin = (): string => (useAwake() ? window.location.origin : '');
