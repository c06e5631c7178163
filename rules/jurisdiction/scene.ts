/**
 * DATE (3.1): which court list applies. The day the court accepts the case picks the regime; where that day is not
 * known, every regime it may fall under is read. A scene is one such reading.
 */
import type { City, Regime } from '../assessment';
import type { FactId, Facts } from '../facts';
import type { Finding } from '../logic/finding';
import { becauseOf } from '../logic/reasons';
import { met, no, open, yes } from '../logic/values';
import { known, notSure } from '../reading';

/** First day of the present list (2025 Provisions Art. 4). */
const REGIME_2025 = '2025-11-01';
const LAST_DAY_2018 = '2025-10-31';
/** First day on which each Internet Court took cases under the 2018 Provisions (2018 Art. 23; opening dates). */
const OPENED: { readonly [C in City]: string } = {
  '110000': '2018-09-09',
  '330100': '2018-09-07',
  '440100': '2018-09-28',
};
/** Days on which a value of the 2018 reading can change: courts opening, local distributions (F3, F4), level (L6). */
const TURNING_DAYS = ['2018-09-07', '2018-09-09', '2018-09-28', '2019-01-01', '2023-01-01'];

export interface Scene {
  readonly regime: '2025' | '2018';
  /** Day of acceptance in this reading; null for a case not accepted yet. */
  readonly accepted: string | null;
}

export interface Scenes {
  readonly list: readonly Scene[];
  readonly regime: Regime;
  /** Rule that picked them. */
  readonly rule: 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D7' | null;
  readonly because: readonly FactId[];
  /** Facts that would leave one scene. */
  readonly missing: readonly FactId[];
  readonly next: readonly FactId[];
  /** D6: the case stays in the court that accepted it; values are background. */
  readonly background: boolean;
}

const NOW: Scene = { regime: '2025', accepted: null };

/** Every reading of a case that may have been accepted from this day on (D3). */
function sinceDay(first: string): Scene[] {
  const days = [first, ...TURNING_DAYS.filter((d) => d > first)].filter((d) => d <= LAST_DAY_2018);
  return [NOW, ...days.map((accepted): Scene => ({ regime: '2018', accepted }))];
}

const one = (rule: Scenes['rule'], scene: Scene, because: readonly FactId[], background = false): Scenes => ({
  list: [scene],
  regime: scene.accepted !== null && scene.accepted < OPENED['330100'] ? 'before' : scene.regime,
  rule,
  because,
  missing: [],
  next: [],
  background,
});

const several = (
  list: readonly Scene[],
  because: readonly FactId[],
  missing: readonly FactId[],
  next: readonly FactId[],
  rule: Scenes['rule'] = 'D3',
): Scenes => ({ list, regime: 'either', rule, because, missing, next, background: false });

function accepted(s: Facts): Scenes {
  const on = known(s, 'filing.acceptedOn');
  const facts: FactId[] = ['filing.state', 'filing.acceptedOn'];
  if (on === undefined) {
    const first = known(s, 'filing.submittedOn');
    if (first !== undefined && first >= REGIME_2025) return one('D1', NOW, ['filing.state', 'filing.submittedOn']);
    const ask = notSure(s, 'filing.acceptedOn') ? [] : (['filing.acceptedOn'] as const);
    return several(sinceDay(first ?? OPENED['330100']), ['filing.state'], ['filing.acceptedOn'], ask);
  }
  if (on >= REGIME_2025) return one('D1', { regime: '2025', accepted: on }, facts);
  return one(on < OPENED['330100'] ? 'D5' : 'D2', { regime: '2018', accepted: on }, facts, true);
}

function submitted(s: Facts): Scenes {
  const on = known(s, 'filing.submittedOn');
  const facts: FactId[] = ['filing.state', 'filing.submittedOn'];
  if (on === undefined) {
    const ask = notSure(s, 'filing.submittedOn') ? [] : (['filing.submittedOn'] as const);
    return several(sinceDay(OPENED['330100']), ['filing.state'], ['filing.submittedOn', 'filing.acceptedOn'], ask);
  }
  if (on >= REGIME_2025) return one('D1', NOW, facts);
  return several(sinceDay(on), facts, ['filing.acceptedOn'], []);
}

/** The readings of the filing state, first that applies: D7, D6, D5, D2, D1, D3, D4. */
export function scenesOf(s: Facts): Scenes {
  switch (known(s, 'filing.state')) {
    case 'not_filed':
    case 'sued_by_seller':
      return one('D4', NOW, ['filing.state']);
    case 'refused':
      return one('D7', NOW, ['filing.state']);
    case 'accepted':
      return accepted(s);
    case 'submitted':
      return submitted(s);
    default:
      return several(sinceDay(OPENED['330100']), [], ['filing.state'], ['filing.state'], null);
  }
}

/** DATE(city) in one reading: the court existed on that day (D1, D2, D4), or not (D5). */
export function date(city: City, scene: Scene, scenes: Scenes): Finding {
  const because = (f: Finding): Finding => scenes.because.reduceRight((g, fact) => becauseOf(fact, g), f);
  if (scene.accepted !== null && scene.accepted < OPENED[city]) {
    return because(city === '330100' ? open('D5') : no('D5'));
  }
  return because(scenes.rule === null ? met : yes(scenes.rule));
}
