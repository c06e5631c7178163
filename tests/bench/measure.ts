/** How long a task takes: by the clock on the wall, and in processor time, which other work on the machine moves less. */
import { Bench } from 'tinybench';

/** Milliseconds, medians over many runs. Processor time counts every thread: collecting garbage, compiling. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

const RUN_MS = 1000;
const WARM_UP_MS = 500;
const LEAST_RUNS = 9;

const cpuClock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Median time of a task that does `units` things: milliseconds for one of them. Both clocks see the same runs. */
export async function measure(task: () => unknown, units: number): Promise<Time> {
  const bench = new Bench({ time: RUN_MS, warmupTime: WARM_UP_MS, iterations: LEAST_RUNS, throws: true });
  const cpu: number[] = [];
  bench.add('task', async () => {
    const before = cpuClock();
    await task();
    cpu.push(cpuClock() - before);
  });
  const [done] = await bench.run();
  if (done?.result.state !== 'completed') throw new Error(`not measured: ${done?.result.state}`);
  return { wall: done.result.latency.p50 / units, cpu: median(cpu.slice(-done.runs)) / units };
}
