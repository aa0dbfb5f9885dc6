// The languages a person can be spoken to in, and text given in all of them.

export type Language = 'zh-CN' | 'en';

/** The same sentence in every language; the compiler asks for all of them. */
export type Localized = Readonly<Record<Language, string>>;
