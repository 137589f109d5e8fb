import { Text } from '@mantine/core';
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import type { Box } from '../../../src/model/problem.ts';
import { useText } from '../../messages/use-text.tsx';
import { useScrollToMark } from './paper-shown.tsx';

GlobalWorkerOptions.workerSrc = workerUrl;

const PDF_FILES = '/assets/pdf/';
const SCALE = 1.4;

/** One page of a PDF as printed, with boxes over the places. Scripts and forms of the file are not run. */
export default function PdfPage({
  source,
  page,
  boxes,
}: {
  readonly source: string;
  readonly page: number;
  readonly boxes: readonly Box[];
}) {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'loading' | 'drawn' | Error>('loading');
  const box = useScrollToMark(state === 'drawn');
  useEffect(() => {
    const task = getDocument({
      url: source,
      // Tables and fonts for papers that name them without carrying them: they ship with the page.
      cMapUrl: `${PDF_FILES}cmaps/`,
      standardFontDataUrl: `${PDF_FILES}standard_fonts/`,
      wasmUrl: `${PDF_FILES}wasm/`,
      isEvalSupported: false,
      enableXfa: false,
      disableAutoFetch: true,
    });
    let ended = false;
    const draw = async () => {
      const opened = await (await task.promise).getPage(page);
      const viewport = opened.getViewport({ scale: SCALE });
      const target = canvas.current;
      if (ended || target === null) return;
      target.width = viewport.width;
      target.height = viewport.height;
      await opened.render({ canvas: target, viewport }).promise;
      if (!ended) setState('drawn');
    };
    draw().catch((error: unknown) => {
      if (!ended) setState(error instanceof Error ? error : new Error(String(error)));
    });
    return () => {
      ended = true;
      void task.destroy();
    };
  }, [source, page]);
  return (
    <div ref={box}>
      <Text size="xs" c="dimmed">
        {text('paper.page', { page })} {state instanceof Error ? state.message : ''}
      </Text>
      <section className="paper-page" tabIndex={0} aria-label={text('paper.page', { page })}>
        <canvas ref={canvas} style={{ display: 'block' }} />
        {state === 'drawn' &&
          boxes.map(({ x, y, width, height }) => (
            <div
              key={`${x} ${y}`}
              className="paper-box"
              style={{
                left: x * SCALE - 2,
                top: y * SCALE - 2,
                width: width * SCALE + 4,
                height: height * SCALE + 4,
              }}
            />
          ))}
      </section>
    </div>
  );
}
