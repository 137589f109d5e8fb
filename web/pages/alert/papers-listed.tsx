import { Button, Text, Title } from '@mantine/core';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Consignment } from '../../../src/model/consignment.ts';
import { useText } from '../../messages/use-text.tsx';
import { Written } from '../../parts/written.tsx';
import type { Show } from './finding-shown.tsx';
import { namedPlaces } from './named-places.ts';

/** The papers of the consignment: what each is, and how many of its places a finding names. Each opens as printed. */
export function PapersListed({
  assessment,
  consignment,
  show,
}: {
  readonly assessment: Assessment;
  readonly consignment: Consignment;
  readonly show: Show;
}) {
  const text = useText();
  const { papers = [] } = consignment;
  if (papers.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {text('alert.papers')}
      </Title>
      <ul className="papers">
        {papers.map(({ kind, file, number, date }) => {
          const places = namedPlaces(assessment, file);
          const words = text(`kind.${kind}`);
          return (
            <li key={file}>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={text('alert.openPaper', { paper: `${words}, ${file}` })}
                onClick={() => show(words, places, file)}
              >
                {words}
              </Button>
              <Text size="sm" component="span">
                <Written>{number?.asWritten ?? ''}</Written> {date?.value}
                <Text span c="dimmed" size="sm">
                  {' '}
                  <Written>{file}</Written>
                  {places.length > 0 && ` · ${text('alert.marks', { count: places.length })}`}
                </Text>
              </Text>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
