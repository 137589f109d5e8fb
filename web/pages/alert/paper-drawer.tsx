import { Drawer, Stack } from '@mantine/core';
import type { Consignment } from '../../../src/model/consignment.ts';
import type { Place } from '../../../src/model/problem.ts';
import type { FileRef } from '../../../src/server/contract/alerts.ts';
import { useText } from '../../messages/use-text.tsx';
import { PaperShown } from './paper-shown.tsx';

export interface ShownPlaces {
  readonly title: string;
  readonly places: readonly Place[];
  /** A paper to open though no place in it is named. */
  readonly file?: string;
}

/** The papers side by side, each at the place that a finding names. */
export function PaperDrawer({
  shown,
  consignment,
  files,
  onClose,
}: {
  readonly shown: ShownPlaces | null;
  readonly consignment: Consignment;
  readonly files: readonly FileRef[];
  readonly onClose: () => void;
}) {
  const text = useText();
  const byFile = Map.groupBy(shown?.places ?? [], ({ file }) => file);
  if (shown?.file !== undefined && !byFile.has(shown.file)) byFile.set(shown.file, []);
  return (
    <Drawer
      opened={shown !== null}
      onClose={onClose}
      position="bottom"
      size="80%"
      title={shown?.title}
      closeButtonProps={{ 'aria-label': text('paper.close') }}
    >
      <div className={byFile.size > 1 ? 'pair' : ''}>
        {[...byFile].map(([file, places]) => (
          <Stack key={file} gap={4} miw={0}>
            <PaperShown
              file={file}
              places={places}
              consignment={consignment}
              stored={files.find(({ name }) => name === file)}
            />
          </Stack>
        ))}
      </div>
    </Drawer>
  );
}
