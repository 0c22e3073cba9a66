import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.QUALITY_BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  // React Aria carries its words in 30 languages; without this plugin zh-TW would fall back to Simplified Chinese.
  plugins: [{ ...optimizeLocales.vite({ locales: ['zh-TW', 'en-US'] }), enforce: 'pre' }, react(), tailwind()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The plugin has no say inside the dev server's pre-bundling, so React Aria stays out of it; what it imports from CommonJS does not.
  optimizeDeps: {
    exclude: ['react-aria-components', 'react-aria'],
    include: ['use-sync-external-store/shim/index.js'],
  },
  build: {
    manifest: true,
    // No data: addresses, so that the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs comes as one file: in thirty small ones it would weigh 3 % more, and ask the network thirty times.
            // The entry itself stays out, so that the manifest still names it.
            { name: 'frame', tags: ['$initial'], test: /^(?!.*(index\.html|src\/main\.tsx))/, priority: 1 },
            // What so many pages need of packages comes as one more, which above all the forms feel.
            { name: 'packages', test: /node_modules/, minShareCount: 20 },
          ],
        },
        // The frame names every other file, so each letter of their names is in the first load three hundred times.
        chunkFileNames: 'assets/[hash:7].js',
      },
    },
  },
  server: { proxy: { '/api': backend, '/open311': backend, '/openapi.yaml': backend } },
  preview: { proxy: { '/api': backend, '/open311': backend, '/openapi.yaml': backend } },
  test: {
    environment: 'jsdom',
    // A browser and all of React Aria anew for each file took as long as the tests themselves. What a file leaves behind, setup.ts clears away.
    isolate: false,
    pool: 'threads',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    restoreMocks: true,
    testTimeout: 30_000,
  },
})
