import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { metaPolicy, securityHeaders } from './.ci/csp.ts'
import { neededAtOnce } from './.ci/first-load.ts'
import { leanWords } from './.ci/lean-words.ts'
import { headroomModel } from './.ci/model-plugin.ts'

export default defineConfig({
  base: './',
  plugins: [react(), headroomModel(), leanWords(), policy()],
  worker: { format: 'es', plugins: () => [headroomModel()] },
  preview: { headers: securityHeaders },
  build: {
    manifest: true,
    target: 'es2023',
    // Inlined fonts and pictures would need exceptions in the policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // What several parts share comes in one piece: a dozen small files take longer than one.
            { name: neededAtOnce('shared'), test: /[\\/]src[\\/]/, minShareCount: 2, priority: 1 },
            { name: 'later', test: /[\\/]src[\\/]/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A core is kept free by default; of two that would be half.
    maxWorkers: '100%',
    setupFiles: ['tests/support/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // No test leaves anything behind, so files may share what they load: that halves the inner loop.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/**/*.oracle.test.ts'],
        },
      },
      {
        extends: true,
        // Against other programs, LibreOffice above all: too slow for the inner loop.
        test: { name: 'oracle', include: ['tests/**/*.oracle.test.ts'], testTimeout: 180_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/support/global-setup.ts',
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})

// Only in builds: the development server injects inline scripts of its own.
function policy(): Plugin {
  return {
    name: 'headroom-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
