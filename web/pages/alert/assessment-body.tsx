import { Accordion, Alert, List, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Consignment } from '../../../src/model/consignment.ts';
import type { HitFinding } from '../../../src/model/finding.ts';
import type { Place } from '../../../src/model/problem.ts';
import type { AlertDetail, FileRef } from '../../../src/server/contract/alerts.ts';
import { useText } from '../../messages/use-text.tsx';
import { day } from '../../parts/format.ts';
import { Written } from '../../parts/written.tsx';
import { byWeight } from './by-weight.ts';
import { FindingShown } from './finding-shown.tsx';
import { JourneyMap } from './journey-map.tsx';
import { PaperDrawer, type ShownPlaces } from './paper-drawer.tsx';
import { PapersListed } from './papers-listed.tsx';

export interface AssessedParts {
  readonly assessment: Assessment;
  readonly consignment: Consignment;
  readonly files: readonly FileRef[];
  readonly journey?: AlertDetail['journey'];
}

/** What was found, in the order in which a reader needs it. */
export function AssessmentBody({ detail }: { readonly detail: AssessedParts }) {
  const text = useText();
  const { assessment, consignment, files, journey = [] } = detail;
  const [shown, setShown] = useState<ShownPlaces | null>(null);
  const hits = byWeight(
    assessment.findings.filter((finding): finding is HitFinding => finding.result === 'hit'),
  );
  const show = (title: string, places: readonly Place[], file?: string) =>
    setShown({ title, places, ...(file !== undefined && { file }) });
  return (
    <Stack gap="lg" miw={0}>
      {assessment.legalGrounds.length > 0 && (
        <Alert color="red" title={text('alert.legalGround')}>
          {assessment.legalGrounds.map((ground) => (
            <Text key={ground} size="sm">
              <Written>{ground}</Written>
            </Text>
          ))}
        </Alert>
      )}
      {assessment.changes.length > 0 && (
        <section>
          <Title order={2} size="h5">
            {text('alert.changes')}
          </Title>
          <List size="sm" type="ordered">
            {assessment.changes.map(({ flag, what, outcome, score }) => (
              <List.Item key={flag + what}>
                {text('alert.change', { what, outcome: text(`outcome.${outcome}`), score })}
              </List.Item>
            ))}
          </List>
        </section>
      )}
      <section>
        <Title order={2} size="h5" mb="xs">
          {text('alert.findings')}
        </Title>
        <Accordion
          multiple
          variant="separated"
          defaultValue={hits.slice(0, 2).map(({ flag }) => flag)}
          order={3}
        >
          {hits.map((finding) => (
            <FindingShown key={finding.flag} finding={finding} consignment={consignment} show={show} />
          ))}
        </Accordion>
      </section>
      <PapersListed assessment={assessment} consignment={consignment} show={show} />
      {assessment.paperSet && (
        <section>
          <Title order={2} size="h5">
            {text('alert.missingPapers')}
          </Title>
          {assessment.paperSet.missing.length === 0 ? (
            <Text size="sm">{text('alert.nothingMissing')}</Text>
          ) : (
            <List size="sm">
              {assessment.paperSet.missing.map(({ kind, because }) => (
                <List.Item key={kind}>
                  {text(`kind.${kind}`)}: {because}
                </List.Item>
              ))}
            </List>
          )}
        </section>
      )}
      {journey.length > 1 && <JourneyMap stops={journey} />}
      {assessment.clearedHits && (
        <section>
          <Title order={2} size="h5">
            {text('alert.cleared')}
          </Title>
          <List size="sm">
            {assessment.clearedHits.map(({ hit, by, on, reason }) => (
              <List.Item key={hit.entryId + hit.role}>
                <Written>{hit.explanation}</Written> {text('alert.clearedBy', { by, day: day(on), reason })}
              </List.Item>
            ))}
          </List>
        </section>
      )}
      <OtherChecks assessment={assessment} />
      <PaperDrawer shown={shown} consignment={consignment} files={files} onClose={() => setShown(null)} />
    </Stack>
  );
}

function OtherChecks({ assessment }: { readonly assessment: Assessment }) {
  const text = useText();
  const { findings } = assessment;
  const untested = findings.filter((finding) => finding.result === 'not-testable');
  const clear = findings.filter((finding) => finding.result === 'clear');
  const failed = findings.filter((finding) => finding.result === 'failed');
  return (
    <Accordion multiple variant="default" order={2}>
      {failed.length > 0 && (
        <Accordion.Item value="failed">
          <Accordion.Control>{text('alert.failed', { count: failed.length })}</Accordion.Control>
          <Accordion.Panel>
            <List size="sm">
              {failed.map(({ flag, error }) => (
                <List.Item key={flag}>
                  {flag}: {error}
                </List.Item>
              ))}
            </List>
          </Accordion.Panel>
        </Accordion.Item>
      )}
      <Accordion.Item value="untested">
        <Accordion.Control>{text('alert.notTestable', { count: untested.length })}</Accordion.Control>
        <Accordion.Panel>
          <List size="sm">
            {untested.map(({ flag, missing }) => (
              <List.Item key={flag}>
                {flag.replaceAll('-', ' ')}: {missing.join('; ')}
              </List.Item>
            ))}
          </List>
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="clear">
        <Accordion.Control>{text('alert.clearChecks', { count: clear.length })}</Accordion.Control>
        <Accordion.Panel>
          <Text size="sm">{clear.map(({ flag }) => flag.replaceAll('-', ' ')).join(', ')}</Text>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
