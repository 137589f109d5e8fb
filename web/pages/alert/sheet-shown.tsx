import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FormCellPlace } from '../../../src/model/problem.ts';
import type { DrawnSheets } from '../../../src/server/contract/consignments.ts';
import { get } from '../../api/client.ts';
import { useText } from '../../messages/use-text.tsx';
import { Problem } from '../../parts/states.tsx';
import { Wide } from '../../parts/wide.tsx';
import { Written } from '../../parts/written.tsx';
import { columnLetters } from './column-letters.ts';
import { useScrollToMark } from './scroll-to-mark.ts';

/** A table as it came, cell by cell, with the cells marked that are spoken of; only sheets that hold one, if any does. */
export function SheetShown({
  sha256,
  places,
}: {
  readonly sha256: string;
  readonly places: readonly FormCellPlace[];
}) {
  const text = useText();
  const query = useQuery({
    queryKey: ['file-sheets', sha256],
    queryFn: () => get<DrawnSheets>(`/files/${sha256}/sheets`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const box = useScrollToMark(query.data !== undefined);
  if (query.isError) return <Problem error={query.error} />;
  if (query.data === undefined) return <Loader />;
  const { sheets } = query.data;
  const spokenOf = sheets.filter(({ name }) => places.some(({ sheet }) => (sheet ?? null) === name));
  return (
    <div ref={box}>
      {(spokenOf.length > 0 ? spokenOf : sheets).map(({ name, rows, more }) => {
        const marks = new Set(places.filter(({ sheet }) => (sheet ?? null) === name).map(({ cell }) => cell));
        return (
          <div key={name ?? ''} className="sheet">
            <Wide label={name ?? text('paper.table')}>
              <table>
                {name !== null && <caption>{name}</caption>}
                <Grid rows={rows} marks={marks} />
              </table>
            </Wide>
            {more && (
              <Text size="xs" c="dimmed">
                {text('paper.goesOn')}
              </Text>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Grid({
  rows,
  marks,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly marks: ReadonlySet<string>;
}) {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, index) => columnLetters(index));
  return (
    <>
      <thead>
        <tr>
          <td />
          {columns.map((letters) => (
            <th key={letters} scope="col">
              {letters}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            {columns.map((letters, column) => (
              <td key={letters}>
                <span className={marks.has(`${letters}${index + 1}`) ? 'mark' : undefined}>
                  <Written>{row[column]}</Written>
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
