/** What each practice note is and says. The English stands with the note itself. */
import { practiceNotes } from '../../../rules/law/practice-notes';

export const practiceNoteSays: Record<string, string> = Object.fromEntries(
  Object.entries(practiceNotes).map(([id, note]) => [id, note.en]),
);
