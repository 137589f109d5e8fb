import { Button, type ButtonProps, FileButton } from '@mantine/core';
import { type ReactNode, useRef } from 'react';

type Props = Pick<ButtonProps, 'size' | 'variant' | 'loading'> & {
  readonly onChoose: (files: readonly File[]) => void;
  readonly children: ReactNode;
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A folder is chosen, with all that is in it. */
  readonly folder?: boolean;
};

/** A button that chooses files. The same file can be chosen again, since it may have been changed meanwhile. */
export function FileChoice({ onChoose, children, accept, multiple = false, folder = false, ...look }: Props) {
  const reset = useRef<() => void>(null);
  const choose = (chosen: File | readonly File[] | null) => {
    const files = [chosen ?? []].flat() as File[];
    reset.current?.();
    if (files.length > 0) onChoose(files);
  };
  return (
    <FileButton
      resetRef={reset}
      {...(accept !== undefined && { accept })}
      multiple={multiple || folder}
      {...(folder && { inputProps: { webkitdirectory: '' } as object })}
      onChange={choose}
    >
      {(props) => (
        <Button {...props} {...look}>
          {children}
        </Button>
      )}
    </FileButton>
  );
}
