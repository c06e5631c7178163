import { expect, it } from 'vitest';
import { readDropped } from '../../lib/files/dropped';

const file = new File(['x'], 'a.pdf');
const item = (isDirectory: boolean, name: string) => ({
  kind: 'file',
  getAsFile: () => (isDirectory ? new File([], name) : file),
  webkitGetAsEntry: () => ({ isDirectory, name }) as FileSystemEntry,
});
const noFiles = [] as unknown as FileList;

it('separates files from folders and leaves dropped text aside', () => {
  const text = { kind: 'string', getAsFile: () => null, webkitGetAsEntry: () => null };
  expect(readDropped({ files: noFiles, items: [item(false, 'a.pdf'), item(true, 'photos'), text] })).toEqual({
    files: [file],
    folders: ['photos'],
  });
});

it('takes the plain list where the browser gives no items', () => {
  expect(readDropped({ files: [file] as unknown as FileList, items: [] })).toEqual({ files: [file], folders: [] });
});
