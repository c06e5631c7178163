'use client';
import { createContext, useContext } from 'react';

/** Whether the page has come alive: false in the page as built and while its script takes over. */
export const AwakeContext = createContext(false);

export const useAwake = (): boolean => useContext(AwakeContext);
