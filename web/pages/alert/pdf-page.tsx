import { Text } from '@mantine/core';
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import type { Box } from '../../../src/model/problem.ts';
import { useText } from '../../messages/use-text.tsx';
import { useScrollToMark } from './scroll-to-mark.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

const PDF_FILES = '/assets/pdf/';
// Sharp on screens with many dots, and small enough for a page of any size to be drawn at once.
const SCALE = 2;

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
  const [state, setState] = useState<'loading' | Sheet | Error>('loading');
  const box = useScrollToMark(isDrawn(state));
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
      if (!ended) setState({ width: viewport.width / SCALE, height: viewport.height / SCALE });
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
        <div className="paper-sheet">
          <canvas ref={canvas} />
          {isDrawn(state) &&
            boxes.map(({ x, y, width, height }) => (
              <div
                key={`${x} ${y}`}
                className="paper-box"
                style={{
                  left: percent(x - ROOM, state.width),
                  top: percent(y - ROOM, state.height),
                  width: percent(width + 2 * ROOM, state.width),
                  height: percent(height + 2 * ROOM, state.height),
                }}
              />
            ))}
        </div>
      </section>
    </div>
  );
}

/** Size of a page in points, as the places of the reader measure it. */
interface Sheet {
  readonly width: number;
  readonly height: number;
}

function isDrawn(state: 'loading' | Sheet | Error): state is Sheet {
  return state !== 'loading' && !(state instanceof Error);
}

/** Around a mark, in points. */
const ROOM = 1.5;

function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}
