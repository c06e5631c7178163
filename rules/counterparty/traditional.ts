/**
 * Names in traditional and in simplified characters, character by character. Which simplified form a character has comes
 * from outside (`Simplify`). Here stands only where that is not enough to say that two names are one: these lists are from
 * general knowledge of the language, not from a provision.
 */
import { places } from '../places';

/** The simplified form of one character, or the character itself. */
export type Simplify = (character: string) => string;
export const asWritten: Simplify = (character) => character;

/** Two different characters at the same place of two names that can stand for each other. */
export interface CharacterPair {
  readonly first: string;
  readonly second: string;
  /** The pair can also stand for two different characters. */
  readonly open: boolean;
}

/** Traditional characters that become one of several simplified forms, or that a name in simplified characters may keep. */
const several = new Map(
  [
    ...['乾干乾', '著着著', '徵征徵', '夥伙夥', '瞭了瞭', '藉借藉', '覆复覆', '鍾钟锺', '餘余馀', '麼么麽', '於于於'],
    ...['祇只祇', '鍊炼链', '鉅巨钜', '諮咨谘', '彷仿彷', '牴抵牴', '昇升昇', '陞升陞', '甦苏甦', '甯宁甯', '脩修脩'],
    ...['祕秘祕', '氾泛氾', '麴曲麹', '阪坂阪', '淼渺淼', '喆哲喆', '邨村邨', '堃坤堃'],
  ].map((row) => {
    const [character = '', ...forms] = row;
    return [character, forms] as const;
  }),
);

/**
 * Simplified forms that are also characters of their own in traditional names: 后 is the simplified 後, and an empress. Left
 * out: those that names in traditional characters do not use today, such as 广, 厂 and 万.
 */
const ownToo = new Set(
  '丑丰了于云仆仇仿伙余佛佣修借僵克党冬准凌几凶出划刮制千升卜占卷只台吁合吊同后向呆周咨咸咽喂回困坐堤夫夸奸姜娘它家尸局岩岳巨' +
    '布帘席干幸庵弦彩征御志念愈愿戚扇才扎托扣折抵拿挂挽捆搜斗斤旋昆暗曲札朱朴杆杠杯杰松板果栗核梁棱欲沈沾泛注浚涂涌游溪澄' +
    '熏狸玩琅皂矩私秋穗糊系累胄背胡致舍芸苔苹范荐蒙蔑藤表谷豆象辟郁酸采里雕面',
);

/** Names of provinces and cities without their last word: inside them every character has one form. */
const placeNames = places.map(({ zh }) => zh.replace(/[省市]$/u, '')).filter((name) => [...name].length > 1);

function inPlace(simplified: readonly string[], at: number): boolean {
  const text = simplified.join('');
  const from = simplified.slice(0, at).join('').length;
  return placeNames.some((name) => {
    const found = text.indexOf(name, Math.max(0, from - name.length + 1));
    return found !== -1 && found <= from;
  });
}

/** Whether `a` is a traditional form of `b`, and whether only that. */
function formOf(a: string, b: string, simplify: Simplify): 'yes' | 'open' | 'no' {
  if (several.get(a)?.includes(b)) return 'open';
  if (simplify(a) !== b) return 'no';
  return ownToo.has(b) || several.has(a) ? 'open' : 'yes';
}

function pairOf(first: string, second: string, simplify: Simplify): CharacterPair | undefined {
  const ways = [formOf(first, second, simplify), formOf(second, first, simplify)];
  if (ways.includes('open')) return { first, second, open: true };
  if (ways.includes('yes')) return { first, second, open: false };
  // Two traditional characters with one simplified form: 發 and 髮, or two ways of writing one character.
  return simplify(first) === simplify(second) ? { first, second, open: true } : undefined;
}

/**
 * What stands at the same places of two texts as long as each other: the pairs that are not one character; undefined where
 * two characters have nothing to do with each other.
 */
export function pairsOf(
  first: readonly string[],
  second: readonly string[],
  simplify: Simplify,
): readonly CharacterPair[] | undefined {
  if (first.length !== second.length) return undefined;
  const pairs: CharacterPair[] = [];
  for (const [at, a] of first.entries()) {
    const b = second[at] ?? '';
    if (a === b) continue;
    const pair = pairOf(a, b, simplify);
    if (!pair) return undefined;
    const sure = !pair.open || (simplify(a) === simplify(b) && inPlace(first.map(simplify), at));
    pairs.push({ ...pair, open: !sure });
  }
  return pairs;
}

/** A traditional character with its simplified forms. */
export interface SeveralForms {
  readonly character: string;
  readonly forms: readonly string[];
}

export interface SimplifiedName {
  readonly text: string;
  /** Characters of the name that have more than one form: they are left as they were. */
  readonly several: readonly SeveralForms[];
}

/** A name in simplified characters; undefined where it holds no traditional character that has one form only. */
export function simplifiedName(name: string, simplify: Simplify): SimplifiedName | undefined {
  const all = [...name];
  const text = all.map((character) => (several.has(character) ? character : simplify(character))).join('');
  if (text === name) return undefined;
  const open = [...new Set(all)].flatMap((character) => {
    const forms = several.get(character);
    return forms ? [{ character, forms }] : [];
  });
  return { text, several: open };
}
