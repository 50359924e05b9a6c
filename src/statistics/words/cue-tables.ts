import * as cues from '../../vi/cues.ts';
import { phraseTable } from './phrase-table.ts';

/** The word lists of `vi/cues.ts`, compiled once. */
export const COPULA = phraseTable(cues.COPULAS);

export const RISE = phraseTable(cues.RISES);

export const FALL = phraseTable(cues.FALLS);

export const ARRIVAL = phraseTable(cues.ARRIVALS);

export const SHARE = phraseTable(cues.SHARES);

export const TARGET_NOUN = phraseTable(cues.TARGET_NOUNS);

export const ESTIMATE = phraseTable(cues.ESTIMATES);

export const FORECAST = phraseTable(cues.FORECASTS);

export const TARGET = phraseTable(cues.TARGETS);

export const ACTUAL = phraseTable(cues.ACTUALS);

export const DISCOURSE = phraseTable(cues.DISCOURSE);

export const LABEL_HEAD = phraseTable(cues.LABEL_HEADS);

export const TIME_PREPOSITION = phraseTable(cues.TIME_PREPOSITIONS);

export const PREDICATE = phraseTable(cues.PREDICATES);

export const CLASSIFIER = phraseTable(cues.CLASSIFIERS);

export const POLICY_NOUN = phraseTable(cues.POLICY_NOUNS);

export const DEMONSTRATIVE = phraseTable(cues.DEMONSTRATIVES);

export const THRESHOLD_NOUN = phraseTable(cues.THRESHOLD_NOUNS);

export const CLAUSE_OPENER = phraseTable(cues.CLAUSE_OPENERS);

export const PHRASE_BREAK = phraseTable(cues.PHRASE_BREAKS);

export const BARE_AMOUNT = phraseTable(cues.BARE_AMOUNTS);

export const CHANGE_NOUN = phraseTable(cues.CHANGE_NOUNS);

export const PROTECTED = phraseTable(cues.PROTECTED);

export const RANK_WORD = phraseTable(cues.RANK_WORDS);

export const INDEX_NAME = phraseTable(cues.INDEX_NAMES);

export const NUMBERED_THING = phraseTable(cues.NUMBERED_THINGS);

export const SAY = phraseTable(cues.SAYS);

export const SPELLED_COUNT = phraseTable(cues.SPELLED_COUNTS);
