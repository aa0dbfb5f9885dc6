// Tests: what they read, and what coverage counts.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two slow cores must not fail what only takes its time; nothing here is timed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**'], exclude: ['src/**/generated/**'] },
  },
});
