/** Words before a full stop that ends no sentence, lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'tp', 'tx', 'tt', 'ths', 'ts', 'gs', 'pgs', 'pgs.ts', 'gs.ts', 'gs.tskh', 'ks', 'bs', 'bs.ckii', 'ls', 'cn', 'đ/c', 'đc', 'ô', 'st', 'no', 'nxb',
  'tr', 'vd', 'đt', 'tel', 'fax', 'q', 'p', 'h', 'x', 'km', 'mr', 'mrs', 'ms', 'dr', 'co', 'ltd', 'jsc', 'inc', 'vs', 'hcm', 'nđ', 'qđ', 'bs.cki',
]);
