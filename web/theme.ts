import { createTheme, type MantineColorsTuple } from '@mantine/core';

const sea: MantineColorsTuple = [
  '#eef6fb',
  '#dcebf4',
  '#b5d5e9',
  '#8bbedd',
  '#69aad3',
  '#539dcd',
  '#4696ca',
  '#3682b3',
  '#2a74a1',
  '#15648e',
];

/** Calm colours, fonts of the system: nothing is fetched from anywhere. */
export const theme = createTheme({
  colors: { sea },
  primaryColor: 'sea',
  primaryShade: { light: 9, dark: 8 },
  autoContrast: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  defaultRadius: 'sm',
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
});
