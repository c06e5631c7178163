'use client';
import { createContext, useContext } from 'react';

/** Whether the page has come alive: false in the page as built and while its script takes over. */
export const AwakeContext = createContext(false);

/**
 * False in the page as built and while it wakes up, true afterwards: for what the reader's browser may say in
 * other words than the machine that built the page (the case, the day, names of countries and currencies).
 */
export const useAwake = (): boolean => useContext(AwakeContext);
