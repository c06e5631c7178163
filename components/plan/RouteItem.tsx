'use client';
import type { ReactNode } from 'react';
import type { Assessment } from '@/rules/assessment';
import type { RouteId } from '@/rules/routes/printed-route';
import { Text } from '../ui/Text';
import { useFirstPart } from './PlanContext';
import { routeName } from './route-name';

interface Props {
  readonly assessment: Assessment;
  readonly id: RouteId;
  /** What is told of it: its day, its next steps. */
  readonly children: ReactNode;
}

/** Another route as a step: its name, which leads to it. */
export function RouteItem({ assessment, id, children }: Props) {
  const { words } = useFirstPart();
  return (
    <>
      <a href={`#route-${id}`} className="font-semibold text-accent underline underline-offset-4">
        <Text>{routeName(assessment, id, words).name}</Text>
      </a>
      {children}
    </>
  );
}
