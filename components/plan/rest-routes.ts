/** What follows the first part of the plan. */
export { CourtsAndRoutes } from './CourtsAndRoutes';
export { LaterActs } from './DayZero';
export { WhatChanged } from './WhatChanged';
