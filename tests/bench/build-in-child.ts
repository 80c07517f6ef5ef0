import { writeSync } from 'node:fs';

// Runs the command line and says on standard error how much memory it took at most, in kilobytes.
process.on('exit', () => writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`));
await import('../../src/cli/main.ts');
