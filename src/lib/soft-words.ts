// Words that leave open where a number is reached: 左右, 约, 力争. They are seen, and nothing is decided by them.

/**
 * Words of effort anywhere; what blurs a number only beside one, as 签约 is no 约 and 近三年 no number of theirs. 十多所 and
 * 几百人 blur by themselves.
 */
const softWords =
  /力争|争取|努力|力求|尽量|尽可能|原则上|左右|大约|(?:(?<![签节预合履续违制条公邀特解缔])约|接近)(?=[\d０-９一二两三四五六七八九十百千万亿半几])|近(?=[\d０-９一二两三四五六七八九十百千万亿半几])(?![\d０-９一二两三四五六七八九十百千万亿半几]+[年届期])|(?<=[\d０-９一二两三四五六七八九十百千万亿半几])[多余](?=[^\d０-９])|几(?=[十百千万])/;

/** The first of them; undefined where the words are firm. */
export const softWordIn = (words: string): string | undefined => softWords.exec(words)?.[0];
