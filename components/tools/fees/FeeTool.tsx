'use client';
import { useState } from 'react';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { acceptance, enforcement, feeOf, preservation } from '@/rules/costs/court-fee';
import { paymentOrderFee } from '@/rules/costs/other-fees';
import { exactMoney } from '../../plan/money';
import { fieldLook, Labelled } from '../../questions/parts';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';

const SUM = /^\d{1,12}(?:\.\d{1,2})?$/;

/** A typed sum in fen; undefined where it cannot be read. Spaces and separating commas between thousands are left out. */
function fenOf(typed: string): bigint | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,](?=\d{3}(?:\D|$))/g, '')
    .trim();
  if (!SUM.test(plain)) return undefined;
  const [whole = '0', part = ''] = plain.split('.');
  return BigInt(whole + part.padEnd(2, '0'));
}

const fees = (fen: bigint) => ({
  acceptance: feeOf(acceptance, fen),
  half: feeOf(acceptance, fen, 2),
  order: paymentOrderFee(fen),
  preservation: feeOf(preservation, fen),
  enforcement: feeOf(enforcement, fen),
  recognition: feeOf(enforcement, fen),
});

/** Court fees of a sum (Measures on the Payment of Litigation Fees, Articles 13 and 14; procedure.md T1 to T4). */
export function FeeTool({ words }: { readonly words: Words['tools']['fees'] }) {
  const { locale } = useWords();
  const [typed, setTyped] = useState('');
  const fen = fenOf(typed);
  const wrong = typed.trim() !== '' && fen === undefined;
  const yuan = (value: bigint) => exactMoney(locale, { minor: Number(value), currency: 'CNY' });
  return (
    <div className="space-y-4">
      <Labelled label={words.amount} htmlFor="fee-sum">
        <input
          id="fee-sum"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          className={`${fieldLook} w-full max-w-xs`}
          value={typed}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'fee-sum-hint fee-sum-wrong' : 'fee-sum-hint'}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Labelled>
      <p id="fee-sum-hint" className="text-muted">
        {words.amountHint}
      </p>
      <div role="status">
        {wrong && (
          <p id="fee-sum-wrong" className="font-semibold text-seal">
            {words.wrong}
          </p>
        )}
        {fen !== undefined && (
          <table className="w-full border-collapse">
            <caption className="mb-2 text-start font-semibold">{fill(words.result, { amount: yuan(fen) })}</caption>
            <thead>
              <tr className="border-b-2 border-edge">
                <th scope="col" className="py-2 pe-4 text-start">
                  {words.kind}
                </th>
                <th scope="col" className="py-2 text-end">
                  {words.fee}
                </th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(fees(fen)).map(([kind, fee]) => (
                <tr key={kind} className="border-b border-line align-top">
                  <th scope="row" className="py-2 pe-4 text-start font-medium">
                    {words.kinds[kind as keyof typeof words.kinds].name}
                    <span className="block text-sm font-normal text-muted">
                      <Text>{words.kinds[kind as keyof typeof words.kinds].says}</Text>
                    </span>
                  </th>
                  <td className="py-2 text-end whitespace-nowrap tabular-nums">{yuan(fee)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}
