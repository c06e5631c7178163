import { Control } from './Control';

/** An empty page of the same framework, with one control to see when it can be used. */
export default function Page() {
  return (
    <main>
      <h1>Empty page</h1>
      <Control />
    </main>
  );
}
