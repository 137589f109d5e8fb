import { Kbd, Modal, Table } from '@mantine/core';
import type { MessageKey } from '../../messages/en.ts';
import { useText } from '../../messages/use-text.tsx';

const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['j k', 'keys.move'],
  ['Enter', 'keys.open'],
  ['r', 'keys.release'],
  ['h', 'keys.hold'],
  ['s', 'keys.stop'],
  ['e', 'keys.escalate'],
  ['x', 'keys.choose'],
  ['n', 'keys.next'],
  ['u', 'keys.back'],
  ['?', 'keys.help'],
];

export function KeysHelp({
  opened,
  onClose,
  keys = KEYS,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly keys?: readonly (readonly [string, MessageKey])[];
}) {
  const text = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={text('keys.title')}
      closeButtonProps={{ 'aria-label': text('paper.close') }}
    >
      <Table>
        <Table.Tbody>
          {keys.map(([key, words]) => (
            <Table.Tr key={key}>
              <Table.Td>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{text(words)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
