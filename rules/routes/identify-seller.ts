/** Find out who the seller is (3.10): the ladder of `routes.md` 6.1 is shown with it. */
import type { RouteCase } from './case';
import type { Fired, Table } from './table';

export const identifySeller =
  (c: RouteCase): Table =>
  (read): Fired =>
    read(c.identity) === 'confirmed' ? ['R36c', 'possible'] : ['R36', 'recommended'];
