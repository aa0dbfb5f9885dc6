// 句子里的单位名称。

/** 三个以内写名字；再多，或者一个也没有，换一种说法。 */
export const upToThree = (names: readonly string[], instead: string): string =>
  names.length > 0 && names.length <= 3 ? names.join('、') : instead;
