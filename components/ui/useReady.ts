'use client';
import { useAwake } from '@/lib/case/awake';

/**
 * False in the page as built and while it wakes up, true afterwards: for what the reader's browser may say in
 * other words than the machine that built the page (names of countries and currencies).
 */
export const useReady = useAwake;
