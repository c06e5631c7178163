/** Words of an agreed forum -> facts about clauses. Only what the words say; whose form and what notice mostly stay open. */
import type { Facts, Value } from '../../rules/facts';
import { placeCodes } from './place-names';

const institutions: Readonly<Record<string, Value<'arbClause.institution'>>> = {
  CIETAC: 'cietac',
  SHIAC: 'shiac',
  SCIA: 'scia',
  BAC: 'bac',
  HKIAC: 'hkiac',
  SIAC: 'siac',
  ICC: 'icc',
};

type ClauseCity = Value<'courtClause.cities'>[number];
const isCity = (code: string): code is ClauseCity => ['110000', '330100', '440100'].includes(code);

function arbitration(text: string): Facts {
  const institution = institutions[text.replace(/^arbitration /, '')];
  return {
    'clauses.looked': 'found',
    'clauses.found': ['arbitration'],
    ...(institution ? { 'arbClause.institution': institution } : {}),
  };
}

/** A place named as court: one of the three cities by its basic court, any other as another Chinese court (T11b, T11c). */
function courtNamed(words: string): Facts {
  if (words === 'court of the defendant') return { 'courtClause.names': 'seller_domicile' };
  const codes = placeCodes(words.replace(/^court of /, '').replace(/ court$/, ''));
  const code = codes.length === 1 ? codes[0] : undefined;
  if (code === undefined) return {};
  if (!isCity(code)) return { 'courtClause.names': 'other_chinese', 'courtClause.cities': ['elsewhere'] };
  return { 'courtClause.names': 'basic_court', 'courtClause.cities': [code] };
}

function court(text: string): Facts {
  // A clause of the platform's terms binds user and platform (V1); one of the shop itself goes before it.
  const clauses = text.split(';').map((c) => c.trim());
  const own = clauses.filter((c) => !c.startsWith('platform terms:'));
  const words = (own[0] ?? clauses[0] ?? '').replace(/^[a-z ]+: /, '');
  const named = courtNamed(words.replace(/ \([^)]*\)/, ''));
  if (named['courtClause.names'] === undefined) return {};
  return {
    'clauses.found': ['court'],
    ...named,
    ...(own.length === 0 ? { 'courtClause.parties': 'platform_only' } : {}),
    ...(/shop notice/.test(text) ? { 'courtClause.parties': 'seller' } : {}),
    ...(/standard/.test(text) ? { 'courtClause.standardForm': 'yes' } : {}),
  };
}

export function forumFacts(text: string | null): Facts {
  if (text === null) return {};
  if (text.startsWith('arbitration ')) return arbitration(text);
  return { 'clauses.looked': 'found', ...court(text) };
}
