/** Codes of procedure.md 4.4: 13 that pass, 3 said to be genuine that fail, 2 altered ones. */
export const goodCodes = [
  '914403001922038216',
  '91440300708461136T',
  '9144030071526726XG',
  '91330100799655058B',
  '91330100716105852F',
  '91110000802100433B',
  '911103026605015136',
  '91110108551385082Q',
  '91440300192317458F',
  '91440400192548256N',
  '9152000071430580XT',
  '91440606722473344C',
  '91350100M000100Y43',
] as const;

/** Code and the check character that the method calls for. */
export const earlyCodes = [
  ['91350100M0001TGQXM', '1'],
  ['91350211M0000XUF46', 'R'],
  ['91350203M0001FUE2P', 'J'],
] as const;

/** Code, check character called for, and whether character 17 fits. */
export const alteredCodes = [
  ['914403001922038217', '6', true],
  ['91110108555165137Q', 'W', false],
] as const;
