/** Longest name of a file or folder, and deepest folder, as they are kept. */
const MOST_NAME = 120;
const MOST_FOLDERS = 8;

/**
 * Paths below one folder, made of what a sender calls its files: folders stay, since papers of one folder belong
 * together; nothing leads out, nothing is hidden, and none meets another, whatever the case of their letters.
 *
 * @example safePaths(['case-1/invoice.pdf', '../../etc/passwd', 'CASE-1/Invoice.pdf'])
 * // ['case-1/invoice.pdf', 'etc/passwd', '3-CASE-1-Invoice.pdf']
 */
export function safePaths(names: readonly string[]): string[] {
  const files = new Set<string>();
  const folders = new Set<string>();
  // A file and a folder of one name cannot both be there.
  const isFree = (path: string): boolean =>
    !files.has(path) && !folders.has(path) && !foldersOf(path).some((folder) => files.has(folder));
  return names.map((name, index) => {
    const parts = name
      .split(/[/\\]/)
      .map(safeName)
      .filter((part) => part !== '');
    const kept = parts.length === 0 ? [`file-${index + 1}`] : parts.slice(-MOST_FOLDERS - 1);
    let path = kept.join('/');
    for (let number = index + 1; !isFree(path.toLowerCase()); number++) path = `${number}-${kept.join('-')}`;
    files.add(path.toLowerCase());
    for (const folder of foldersOf(path.toLowerCase())) folders.add(folder);
    return path;
  });
}

/** `a/b/c` stands in `a` and `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
}

function safeName(part: string): string {
  return part
    .replace(/[\p{Cc}<>:"|?*]/gu, '_')
    .slice(-MOST_NAME)
    .replace(/^[.\s]+|[.\s]+$/g, '');
}
