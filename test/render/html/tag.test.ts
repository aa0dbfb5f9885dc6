// What is put into a template is text, whatever it says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingNumber } from '../../../src/render/html/heading-number.ts';
import { escapeMarkup, html, link, trusted } from '../../../src/render/html/tag.ts';

describe('the tag', () => {
  it.each([
    ['<b>', '&lt;b&gt;'],
    ['a & b', 'a &amp; b'],
    [`"'\``, '&quot;&#39;&#96;'],
    ['$& $1 $$', '$&amp; $1 $$'],
    ['\u202e反', '\\u{202e}反'],
    ['\u0000\u001b[31m', '\\u{0}\\u{1b}[31m'],
    ['第一行\n第二行', '第一行\n第二行'],
    ['《三明市》—— “五育并举”', '《三明市》—— “五育并举”'],
  ])('escapes %j', (text, written) => {
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${written}">${written}</p>`);
  });

  it('joins lists, numbers and markup, and leaves out what is not there', () => {
    expect(html`<i>${[1, 'a', html`<b>${'<'}</b>`, undefined, [trusted('&nbsp;')]]}</i>`.markup).toBe(
      '<i>1a<b>&lt;</b>&nbsp;</i>',
    );
  });

  it('lets no character through that could begin markup or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>"'`]|&(?!amp;|lt;|gt;|quot;|#39;|#96;)/);
      }),
    );
  });
});

describe('a link', () => {
  it.each(['http://a.gov.cn/x?a=1&b=2', 'https://jyj.sm.gov.cn/通知'])('goes to %s', (address) => {
    expect(link(address, '文').markup).toMatch(/^<a href="https?:\/\/[^"]+" rel="noopener noreferrer">文<\/a>$/);
  });
  it.each(['javascript:alert(1)', ' https://a.cn', 'data:text/html,x', '//a.cn', 'https://', 'file:///etc/passwd', ''])(
    'never goes to %j',
    (address) => {
      expect(link(address, '文').markup).toBe('文');
    },
  );
});

it.each([
  ['一、落实', 1],
  ['九、', 9],
  ['十、', 10],
  ['（十二）', 12],
  ['二十、', 20],
  ['第二十一项', 21],
  ['一般', undefined],
  ['t01', undefined],
  ['', undefined],
])('%j begins with the number %s', (text, number) => {
  expect(headingNumber(text)).toBe(number);
});
