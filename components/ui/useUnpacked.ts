'use client';
import { useMemo } from 'react';
import { type Packed, unpack } from '@/lib/words/packed';

/** The words of a long page, unpacked once. */
export const useUnpacked = <T>(packed: Packed<T>): T => useMemo(() => unpack(packed), [packed]);
