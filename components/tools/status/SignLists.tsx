import type { Facts } from '@/rules/facts';
import type { Side, Sign } from '@/rules/supplier-status/signs';
import { Text } from '../../ui/Text';
import type { StatusWords } from './kinds';
import { SignList } from './SignList';

const SIDES: readonly Side[] = ['for', 'against', 'beside', 'missing'];

interface Props {
  readonly words: StatusWords;
  readonly facts: Facts;
  readonly signs: readonly Sign[];
  readonly links: boolean;
}

/** The signs for, against, beside and missing. */
export function SignLists({ words, facts, signs, links }: Props) {
  return (
    <>
      {SIDES.map((side) => (
        <SignList
          key={side}
          title={words.status[side]}
          signs={signs.filter((sign) => sign.side === side)}
          facts={facts}
          words={words}
          links={links}
        />
      ))}
      <p className="text-sm text-muted">
        <Text>{words.status.estimate}</Text>
      </p>
    </>
  );
}
