import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// The portal serves the build under /desk; in development, `PORTAL=http://127.0.0.1:PORT npm run dev` forwards everything else to a
// running one.
const portal = process.env.PORTAL;

export default defineConfig({
  base: '/desk/',
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    // What the first page needs comes in two files instead of fifty: our own, and the libraries, which change seldom.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'libraries', test: /node_modules/, tags: ['$initial'] }] } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: portal === undefined ? {} : { '^/(?!desk)': { target: portal } },
  },
});

/** Lays the compressed form of each file beside it, so that the portal need not compress the same file for every visitor. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir }) {
      const folder = path.join(dir!, 'assets');
      for (const name of await readdir(folder)) {
        if (/\.(js|css|svg)$/.test(name)) {
          const file = path.join(folder, name);
          await writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file)));
        }
      }
    },
  };
}
