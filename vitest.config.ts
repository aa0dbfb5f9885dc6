// Tests: what they read, and what coverage counts.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    coverage: { include: ['src/**'], exclude: ['src/**/generated/**'] },
  },
});
