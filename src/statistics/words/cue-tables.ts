import * as change from '../../vi/change-words.ts';
import * as clauses from '../../vi/clause-words.ts';
import * as labels from '../../vi/label-words.ts';
import * as ranks from '../../vi/rank-words.ts';
import * as references from '../../vi/referring-words.ts';
import * as counts from '../../vi/refused-counts.ts';
import * as status from '../../vi/status-words.ts';
import { notWithin, phraseTable } from './phrase-table.ts';

/** The word lists of `vi/`, compiled once. */
export const COPULA = phraseTable(change.COPULAS);

export const RISE = phraseTable(change.RISES);

export const FALL = notWithin(phraseTable(change.FALLS), phraseTable(change.FALLS_IN_WORDS));

export const ARRIVAL = phraseTable(change.ARRIVALS);

export const SHARE = phraseTable(change.SHARES);

const NAMES_OF_AIMS = phraseTable(status.TARGETS_IN_NAMES);

export const TARGET_NOUN = notWithin(phraseTable(status.TARGET_NOUNS), NAMES_OF_AIMS);

export const ESTIMATE = phraseTable(status.ESTIMATES);

export const FORECAST = phraseTable(status.FORECASTS);

export const TARGET = notWithin(phraseTable(status.TARGETS), NAMES_OF_AIMS);

export const ACTUAL = phraseTable(status.ACTUALS);

export const DISCOURSE = phraseTable(clauses.DISCOURSE);

export const LABEL_HEAD = notWithin(phraseTable(labels.LABEL_HEADS), phraseTable(labels.HEADS_IN_WORDS));

export const TIME_PREPOSITION = phraseTable(clauses.TIME_PREPOSITIONS);

export const PREDICATE = phraseTable(clauses.PREDICATES);

export const CLASSIFIER = phraseTable(labels.CLASSIFIERS);

export const POLICY_NOUN = phraseTable(counts.POLICY_NOUNS);

export const DEMONSTRATIVE = phraseTable(counts.DEMONSTRATIVES);

export const THRESHOLD_NOUN = phraseTable(counts.THRESHOLD_NOUNS);

export const CLAUSE_OPENER = phraseTable(clauses.CLAUSE_OPENERS);

export const PHRASE_BREAK = phraseTable(clauses.PHRASE_BREAKS);

export const STANDING = phraseTable(clauses.STANDINGS);

export const ROLE = phraseTable(references.ROLES);

export const BARE_AMOUNT = phraseTable(labels.BARE_AMOUNTS);

export const CHANGE_NOUN = phraseTable(change.CHANGE_NOUNS);

export const PROTECTED = phraseTable(labels.PROTECTED);

export const RANK_WORD = phraseTable(ranks.RANK_WORDS);

export const INDEX_NAME = phraseTable(ranks.INDEX_NAMES);

export const BAND = phraseTable(counts.BANDS);

export const NUMBERED_THING = phraseTable(counts.NUMBERED_THINGS);

export const SAY = notWithin(phraseTable(clauses.SAYS), phraseTable(clauses.SAYING_IN_NOUNS));

export const SPELLED_COUNT = phraseTable(counts.SPELLED_COUNTS);
