import { describe } from 'vitest';
import { run } from './row';
import { subject } from './subject.rows';

describe('SUBJECT (3.2)', () => run(subject));
