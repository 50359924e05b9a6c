import type { Measure } from '../model.ts';
import type { headOf } from './head.ts';
import type { MetricEvidence } from './match-metric.ts';
import type { Metric, MetricScope } from './metric.ts';

const NUMBER_KINDS: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'permille']);
const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);
const RELATIVE: ReadonlySet<Measure> = new Set(['growth', 'share', 'attainment', 'multiple']);

/** `với điểm số 37,5 điểm`, `Xếp hạng GII là 44/133`: a score or a rank, whatever its unit was read as. */
const SAYS_RANK = /điểm số #|# điểm|xếp hạng|thứ hạng|vị trí/iu;

/** Whether a row of this unit and measure can be about the metric: a count does not come in percent, unless as growth or share. */
const unitFits = (metric: Metric, { unit, measure, total, clause }: MetricEvidence): boolean => {
  if (metric.also.includes(unit) && measure !== 'growth') return true;
  if (unit === 'percentage_point' && metric.also.includes('percent')) return true;
  const relative = RELATIVE.has(measure) && (NUMBER_KINDS.has(unit) || unit === 'multiple' || unit === 'count');
  switch (metric.kind) {
    case 'percentage':
      // What grows by 8 % is no percentage itself: that changes by points.
      // `64/80 hệ thống` is a percentage not yet worked out.
      return (
        (NUMBER_KINDS.has(unit) && measure !== 'growth') ||
        unit === 'multiple' ||
        unit === 'rank' ||
        (unit === 'count' && total !== null)
      );
    case 'count':
    case 'ratio':
      return unit === 'count' || (relative && unit !== 'count') || unit === 'rank';
    case 'money':
      return isMoney(unit) || (relative && unit !== 'count');
    case 'rank':
    case 'index':
      return (
        unit === 'rank' ||
        unit === 'index' ||
        (measure === 'growth' && unit === 'percent') ||
        (unit === 'count' && (measure === 'change' || SAYS_RANK.test(clause)))
      );
    case 'multiple':
      return unit === 'multiple';
    case 'quantity':
      return unit === metric.unit || unit === 'rank' || (relative && unit !== 'count');
  }
};

const persons = (per: string | null): string | null => (per?.endsWith('_persons') ? per : null);

/** `91,9 trên 100 dân`, `12 người trên một vạn dân`, where the rate was not read as one. */
const NAMES_PERSONS = /(?:vạn|nghìn|trăm|[\p{Nd}]) (?:người )?dân/u;

/** `thuê bao/100 dân` and `thuê bao` are different things; `mỗi ngày` and `mỗi người` divide the same one. */
const perFits = (metric: Metric, { per, clause, sentence }: MetricEvidence): boolean =>
  persons(metric.per) === persons(per) ||
  (persons(per) === null && (NAMES_PERSONS.test(clause) || NAMES_PERSONS.test(sentence)));

/** A level outside the plausible range belongs to something else. */
const rangeFits = ({ range: [least, most], unit }: Metric, row: MetricEvidence): boolean => {
  if (row.value === null || row.measure !== 'level' || row.unit !== unit) return true;
  return (least === null || Number(row.value) >= least) && (most === null || Number(row.value) <= most);
};

/** `doanh thu từ khách hàng trên nền tảng số` is no number of customers. */
const headFits = ({ kind }: Metric, head: ReturnType<typeof headOf>): boolean =>
  !(head === 'money' && (kind === 'count' || kind === 'ratio')) && !(head === 'count' && kind === 'money');

/** Domains that other countries are measured in as well; the registers, portals and plans of the others are Viet Nam's own. */
const COMPARABLE: ReadonlySet<string> = new Set([
  'rankings',
  'infrastructure',
  'digital_economy',
  'digital_society',
  'ecommerce',
  'payments',
  'cybersecurity',
  'sti',
]);

const isForeign = (area: string | null): boolean => area !== null && area !== 'VN' && !area.startsWith('VN-');

/** `Singapore ở hạng 12`, `Malaysia khai thác 580 MW`: another country has the metrics that countries are compared by. */
const areaFits = ({ code, kind, scopes }: Metric, { area }: MetricEvidence): boolean =>
  (!isForeign(area) || COMPARABLE.has(code.slice(0, code.indexOf('.')))) &&
  !(kind === 'rank' && area?.startsWith('VN-') === true && scopes.every((scope) => OF_MINISTRIES.has(scope)));

/** `xếp hạng do Bộ Khoa học và Công nghệ công bố, Gia Lai đứng thứ 19`: a province is ranked among provinces. */
const OF_MINISTRIES: ReadonlySet<MetricScope> = new Set<MetricScope>(['ministry', 'ministries']);

/** Whether the number can be of the metric at all, whatever it is called. */
export const fits = (metric: Metric, evidence: MetricEvidence, head: ReturnType<typeof headOf>): boolean =>
  areaFits(metric, evidence) &&
  unitFits(metric, evidence) &&
  perFits(metric, evidence) &&
  rangeFits(metric, evidence) &&
  headFits(metric, head);

/** Scopes that a province can have; the ministries are the country's. */
const LOCAL: ReadonlySet<MetricScope> = new Set<MetricScope>([
  'province',
  'district',
  'commune',
  'localities',
  'enterprise',
]);
const CENTRAL: ReadonlySet<MetricScope> = new Set<MetricScope>([
  'national',
  'ministry',
  'ministries',
  'localities',
  'enterprise',
]);

const SCOPE_PENALTY = 0.3;
const SHARE_BONUS = 0.1;
/** `80/83 bộ, ngành` is of what counts them before it is of their percentage. */
const RATIO_PENALTY = 1.5;

export const scopeFits = ({ scopes }: Metric, area: string | null): boolean =>
  area === null || scopes.some((scope) => (area.startsWith('VN-') ? LOCAL : CENTRAL).has(scope));

/**
 * What speaks for or against a metric beside its wording: one of the provinces is seldom meant where the whole country is,
 * and a share has the code of its own percentage where there is one, else of the count it restates.
 */
export const inclination = (metric: Metric, { area, measure, unit }: MetricEvidence): number =>
  (scopeFits(metric, area) ? 0 : -SCOPE_PENALTY) -
  (metric.kind === 'percentage' && unit === 'count' ? RATIO_PENALTY : 0) +
  (measure === 'share' && metric.kind === 'percentage' ? SHARE_BONUS : 0);
