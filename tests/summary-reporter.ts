import type { Reporter, TestModule } from 'vitest/node';

/** Names the tests that were tried twice, then prints the closing line that continuous integration reads: `N passed, N failed, N skipped`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const retried: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        count[test.result().state] += 1;
        if ((test.diagnostic()?.retryCount ?? 0) > 0) retried.push(test.fullName);
      }
    }
    for (const name of retried) process.stdout.write(`\ntried twice: ${name}`);
    process.stdout.write(
      `\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`,
    );
  }
}
