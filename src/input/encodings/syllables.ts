/** Vowels with what ends the syllable, without tone: all that Vietnamese has. */
const RHYMES: ReadonlySet<string> = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uynh uyt uyu ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ych ynh yt'
  ).split(' '),
);

/** Before `e ê i` the sounds of `c g ng` are written `k gh ngh`, and nowhere else. */
const SPLIT = /^(ngh?|gh|gi|[ckpt]h|nh|tr|qu|[bcdđghklmnprstvx])?(.+)$/u;
const MISSPELT = /^(?:n?gh(?![eêi])|(?:c|ng)[eêiy]|g[eêy])/u;

const LONGEST = 7;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;
const STOPPED = /(?:c|ch|p|t)$/u;

/** A capital with a mark after the first letter, beside small letters: `đưỢc`. */
const isOddlyCapital = (word: string): boolean => word !== word.toUpperCase() && /.[^\p{ASCII}\P{Lu}]/u.test(word);

/** Whether a word (composed, with at least one mark) is spelt as a Vietnamese syllable is: onset, vowels, end and tone go together. */
export const isSyllable = (word: string): boolean => {
  if (word.length > LONGEST || isOddlyCapital(word)) return false;
  const marked = word.toLowerCase().normalize('NFD');
  const tones = marked.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = marked.replace(TONE, '').normalize('NFC');
  const [, onset = '', rhyme = ''] = SPLIT.exec(bare) ?? [];
  const known = RHYMES.has(rhyme) || (onset === 'gi' && RHYMES.has(`i${rhyme}`));
  if (!known || MISSPELT.test(bare)) return false;
  return !STOPPED.test(rhyme) || SHARP_OR_HEAVY.test(tones.join(''));
};
