// Beside a parser that may be stuck: ends the process when its parent is gone or it holds too much memory.
import { workerData } from 'node:worker_threads';

const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent || process.memoryUsage.rss() > workerData.mostMemory) process.kill(process.pid, 'SIGKILL');
}, 200);
