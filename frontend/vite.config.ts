import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// The host stays the one that the browser asked, since the API refuses sign-ins from another origin.
const asked = { target: process.env.API ?? 'http://127.0.0.1:8080', changeOrigin: false };

// In the application each message is a module of its own, so that a page carries only what it says; the tests import them all, which
// is far quicker from one module a language.
const testing = process.env.VITEST !== undefined;
const messages = testing ? './node_modules/.cache/paraglide' : './src/paraglide';

/** With the options of `npm run messages`. */
function keepMessages() {
  return paraglideVitePlugin({
    project: './project.inlang',
    outdir: messages,
    strategy: ['localStorage', 'baseLocale'],
    outputStructure: testing ? 'locale-modules' : 'message-modules',
    emitTsDeclarations: true,
  });
}

/** In development, deep links of the public pages fall back to their own entry, as the server does in production. */
function publicEntry(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    if (/^\/cong-khai(\/|\?|$)/.test(request.url ?? '')) request.url = '/public.html';
    next();
  };
  return {
    name: 'thidua-public-entry',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  };
}

export default defineConfig(({ command }) => ({
  plugins: [
    // A build finds them made (`npm run generate`).
    command === 'serve' && keepMessages(),
    react(),
    publicEntry(),
  ],
  resolve: {
    alias: {
      '@/paraglide': fileURLToPath(new URL(messages, import.meta.url)),
      '@': fileURLToPath(new URL('./src', import.meta.url)),
    },
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': asked, '/q': asked } },
  build: {
    target: 'es2022',
    // A strict Content-Security-Policy: nothing may become a data: URL or an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { input: { staff: 'index.html', public: 'public.html' } },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./test/setup.ts'],
    // One document for all files, since a new one for each costs more than its tests: what a test leaves behind is cleared in the setup.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // The gate runs the backend's tests beside these.
    testTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
}));
