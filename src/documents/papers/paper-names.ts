/** Folder of a file's name; empty for one without. Files inside an archive or an e-mail are in a folder of its name. */
export function dirnameOf(file: string): string {
  const at = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'), file.lastIndexOf(' › '));
  return at < 0 ? '' : file.slice(0, at);
}
