import type { Row } from '../model.ts';

/** How a column is written where the format knows types: `decimal` keeps every digit, `codes` is a list. */
type ColumnKind = 'text' | 'decimal' | 'integer' | 'codes';

export interface Column {
  readonly name: keyof Row;
  readonly kind: ColumnKind;
}

/** The kind of every column, in the order of the contract: a new column of `Row` does not compile until it stands here. */
const KIND = {
  id: 'text',
  metric: 'text',
  metric_label: 'text',
  indicator: 'text',
  measure: 'text',
  value: 'decimal',
  value_to: 'decimal',
  total: 'decimal',
  unit: 'text',
  unit_text: 'text',
  per: 'text',
  qualifier: 'text',
  status: 'text',
  area: 'text',
  area_name: 'text',
  entity: 'text',
  sector: 'text',
  period: 'text',
  period_start: 'text',
  period_end: 'text',
  period_text: 'text',
  period_basis: 'text',
  base: 'text',
  base_period: 'text',
  base_period_end: 'text',
  base_text: 'text',
  attribution: 'text',
  mention: 'text',
  start: 'integer',
  end: 'integer',
  sentence: 'text',
  source: 'text',
  source_sha256: 'text',
  title: 'text',
  publisher: 'text',
  author: 'text',
  url: 'text',
  published_at: 'text',
  published_basis: 'text',
  checks: 'codes',
  confidence: 'decimal',
} as const satisfies Record<keyof Row, ColumnKind>;

const isColumnName = (name: string): name is keyof Row => name in KIND;

/** All columns of a row, in the order every format writes them. */
export const columns: readonly Column[] = Object.keys(KIND)
  .filter(isColumnName)
  .map((name) => ({ name, kind: KIND[name] }));

/** The text of one cell; empty when the article does not say it. */
export const cellText = (row: Row, column: Column): string => {
  const value = row[column.name];
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : value.join(';');
};
