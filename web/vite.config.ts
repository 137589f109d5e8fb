import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), pdfFiles()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Of these on, light-dark() is the browser's own; made for older ones it would lose its colours here, since Mantine
    // sets the scheme by a variable.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 1_500,
  },
});

/** What pdf.js asks for when a paper needs it: tables of characters, standard fonts, decoders of pictures. */
function pdfFiles(): Plugin {
  const from = new URL('../node_modules/pdfjs-dist/', import.meta.url);
  const to = new URL('../dist/web/assets/pdf/', import.meta.url);
  return {
    name: 'pdf-files',
    apply: 'build',
    writeBundle() {
      for (const folder of ['cmaps', 'standard_fonts', 'wasm'])
        cpSync(new URL(folder, from), new URL(folder, to), { recursive: true });
    },
  };
}
