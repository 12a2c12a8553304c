import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// The host stays the one that the browser asked, since the API refuses sign-ins from another origin.
const asked = { target: process.env.API ?? 'http://127.0.0.1:8080', changeOrigin: false };

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

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/paraglide',
      strategy: ['localStorage', 'baseLocale'],
      outputStructure: 'message-modules',
      emitTsDeclarations: true,
    }),
    react(),
    publicEntry(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
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
    // The gate runs the backend's tests beside these.
    testTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
