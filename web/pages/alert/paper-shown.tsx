import { Loader, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Consignment } from '../../../src/model/consignment.ts';
import { describePlace, isSamePlace, type PagePlace, type Place } from '../../../src/model/problem.ts';
import type { FileRef } from '../../../src/server/contract/alerts.ts';
import { address } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';
import { useScrollToMark } from './scroll-to-mark.ts';
import { SheetShown } from './sheet-shown.tsx';

const PdfPage = lazy(() => import('./pdf-page.tsx'));

interface Props {
  readonly file: string;
  readonly places: readonly Place[];
  readonly consignment: Consignment;
  readonly stored: FileRef | undefined;
}

/** One paper with the places marked: a page as printed, text line by line, or the values that were read. */
export function PaperShown({ file, places, consignment, stored }: Props) {
  const pages = places.filter((place): place is PagePlace => place.kind === 'page');
  // A paper that is opened without a place to look at is drawn as the places of its values say: its first page, its text.
  const read = consignment.papers?.find((paper) => paper.file === file)?.facts ?? [];
  const kinds = new Set(
    (places.length > 0 ? places : read.map(({ place }) => place)).map(({ kind }) => kind),
  );
  const shownPages = new Map(Map.groupBy(pages, ({ page }) => page));
  if (shownPages.size === 0) shownPages.set(1, []);
  return (
    <>
      <Text fw={600} size="sm">
        <Written>{file}</Written>
      </Text>
      {stored && kinds.has('page') ? (
        <Suspense fallback={<Loader />}>
          {[...shownPages].map(([page, ofPage]) => (
            <PdfPage
              key={page}
              source={address(`/files/${stored.sha256}`)}
              page={page}
              boxes={ofPage.map(({ box }) => box)}
            />
          ))}
        </Suspense>
      ) : stored && kinds.has('form-cell') ? (
        <SheetShown sha256={stored.sha256} places={places.filter((place) => place.kind === 'form-cell')} />
      ) : stored && kinds.has('line') ? (
        <TextShown sha256={stored.sha256} places={places} />
      ) : (
        <Values file={file} places={places} consignment={consignment} />
      )}
    </>
  );
}

function TextShown({ sha256, places }: { readonly sha256: string; readonly places: readonly Place[] }) {
  const query = useQuery({
    queryKey: ['file-text', sha256],
    queryFn: async () => (await fetch(address(`/files/${sha256}`))).text(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const box = useScrollToMark(query.data !== undefined);
  const marks = places.filter((place) => place.kind === 'line');
  return (
    <div ref={box}>
      <pre className="paper-text">
        {(query.data ?? '').split(/\r?\n/).map((line, index) => {
          const mark = marks.find((place) => place.line === index + 1);
          const [from, to] = mark ? [mark.column - 1, mark.column - 1 + mark.length] : [0, 0];
          return (
            <div key={index}>
              {mark ? (
                <>
                  {line.slice(0, from)}
                  <mark className="mark">{line.slice(from, to)}</mark>
                  {line.slice(to)}
                </>
              ) : (
                line || ' '
              )}
            </div>
          );
        })}
      </pre>
    </div>
  );
}

/** Where no page can be drawn: every value that was read from the paper, each with its place. */
function Values({
  file,
  places,
  consignment,
}: {
  readonly file: string;
  readonly places: readonly Place[];
  readonly consignment: Consignment;
}) {
  const text = useText();
  const facts =
    consignment.papers?.filter((paper) => paper.file === file).flatMap((paper) => paper.facts) ?? [];
  const box = useScrollToMark(true);
  if (facts.length === 0)
    return places.map((place) => (
      <Text key={describePlace(place)} size="sm">
        {text('paper.notKept', { file, place: describePlace(place) })}
      </Text>
    ));
  return (
    <div ref={box} style={{ maxHeight: '60vh', overflow: 'auto' }}>
      <Table fz="sm" stickyHeader captionSide="top">
        <Table.Caption>{text('paper.values', { file })}</Table.Caption>
        <Table.Tbody>
          {facts.map((fact, index) => {
            const marked = places.some((place) => isSamePlace(place, fact.place));
            return (
              <Table.Tr key={index}>
                <Table.Td c="dimmed">
                  {describePlace(fact.place)
                    .replace(file, '')
                    .replace(/^[,\s]+/, '')}
                </Table.Td>
                <Table.Td>
                  <Written>{fact.label}</Written>
                </Table.Td>
                <Table.Td>
                  <span className={marked ? 'mark' : undefined}>
                    <Written>{fact.text}</Written>
                  </span>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
