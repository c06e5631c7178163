/** What was dropped on the page: files to read and the names of folders, which are not read. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly string[];
}

type Data = Pick<DataTransfer, 'files'> & {
  readonly items: ArrayLike<Pick<DataTransferItem, 'kind' | 'getAsFile' | 'webkitGetAsEntry'>>;
};

/** To be called while the drop is handled: afterwards the browser takes the data back. */
export function readDropped({ items, files }: Data): Dropped {
  if (items.length === 0) return { files: [...files], folders: [] };
  const dropped = Array.from(items)
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
  return {
    files: dropped.flatMap(({ entry, file }) => (file && !entry?.isDirectory ? [file] : [])),
    folders: dropped.flatMap(({ entry }) => (entry?.isDirectory ? [entry.name] : [])),
  };
}
