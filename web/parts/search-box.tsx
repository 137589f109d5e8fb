import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';

/** Searches shortly after the last letter. */
export function SearchBox({
  label,
  onSearch,
  initial = '',
}: {
  readonly label: string;
  readonly onSearch: (words: string) => void;
  readonly initial?: string;
}) {
  const search = useDebouncedCallback(onSearch, 250);
  return (
    <TextInput
      size="sm"
      type="search"
      aria-label={label}
      placeholder={label}
      defaultValue={initial}
      onChange={(event) => search(event.currentTarget.value)}
      maw={360}
      mb="sm"
    />
  );
}
