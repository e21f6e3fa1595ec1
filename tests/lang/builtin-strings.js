// String.prototype without regular expressions.
const t = f => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
console.log('a-b-c'.split('-'), 'abc'.split(''), 'a,b'.split(',', 1), 'abc'.split());
console.log('aXbX'.replace('X', '[$&$`$\'$$]'), 'aXbX'.replaceAll('X', (m, i) => i), 'abc'.replace('b', () => '$&'));
console.log('abc'.at(-1), 'abc'.slice(-2), 'abcdef'.substring(4, 1), 'abcdef'.substr(-3, 2), 'abc'.charCodeAt(9));
console.log('x'.padStart(4, 'ab'), 'x'.padEnd(3) + '|', 'ab'.repeat(3), ' \u00a0\n a '.trim(), '|' + ' a '.trimStart() + '|');
console.log('\u{1F600}'.length, '\u{1F600}'.codePointAt(0), String.fromCodePoint(128512), '\ud800'.isWellFormed(), '\ud800a'.toWellFormed());
console.log('straße'.toUpperCase(), 'ΑΣ'.toLowerCase(), 'ÀÉ'.toLowerCase(), 'ﬁ'.toUpperCase(), 'ж'.toUpperCase());
console.log(['b', 'a', 'B', 'á', 'A', 'z', '1', '_'].sort((x, y) => x.localeCompare(y)).join(''));
console.log('e\u0301'.normalize() === 'é', 'é'.normalize('NFD').length, 'abcabc'.lastIndexOf('c', 4), 'abc'.indexOf('', 9));
console.log(String.raw`a\n${1}`, 'a'.concat(1, null), 'abc'.includes('b', 2), 'abc'.startsWith('b', 1), 'abc'.endsWith('b', 2));
console.log('abc'.match('b'), 'abc'.search('c'), 'a'.anchor('"'), 'x' < 'y', 'a' < 'B');
t(() => 'abc'.repeat(-1));
t(() => 'abc'.padEnd(2 ** 30));
t(() => String.prototype.trim.call(null));
t(() => String.fromCodePoint(-1));
t(() => 'a'.normalize('x'));
t(() => `${Symbol('q')}`);
t(() => String(Symbol('q')));
t(() => [...'ab'].concat([...'cd']).join(''));
t(() => (1234.5678).toFixed(2) + (0.000001234).toString() + (1e21).toLocaleString() + (255).toString(16) + (0.5).toFixed(0) + (2.5).toFixed(0) + (1.005).toFixed(2));
t(() => (25).toPrecision(1) + ' ' + (1234.5).toExponential(2) + ' ' + (0).toPrecision(3) + ' ' + (1234567.891).toLocaleString());
t(() => (1).toFixed(101));
t(() => BigInt('0xff') + BigInt(' 12 ') + BigInt.asIntN(8, 255n));
t(() => BigInt(1.5));
t(() => BigInt('1x'));
t(() => parseInt('12px') + parseFloat('3.14abc') + Number('0b101') + Number(''));
t(() => encodeURIComponent('a b&ü') + decodeURIComponent('%F0%9F%98%80') + escape('ü€') + unescape('%u20AC'));
t(() => decodeURIComponent('%'));

// expect: [ 'a', 'b', 'c' ] [ 'a', 'b', 'c' ] [ 'a' ] [ 'abc' ]
// expect: a[XabX$]bX a1b3 a$&c
// expect: c bc bcd de NaN
// expect: abax x  | ababab a |a |
// expect: 2 128512 😀 false �a
// expect: STRASSE ας àé FI Ж
// expect: _1aAábBz
// expect: true 2 2 3
// expect: a\n1 a1null false true true
// expect: [ 'b', index: 1, input: 'abc', groups: undefined ] 2 <a name="&quot;">a</a> true false
// expect: RangeError: Invalid count value: -1
// expect: RangeError: Invalid string length
// expect: TypeError: String.prototype.trim called on null or undefined
// expect: RangeError: Invalid code point -1
// expect: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: Symbol(q)
// expect: abcd
// expect: 1234.570.0000012341,000,000,000,000,000,000,000ff131.00
// expect: 3e+1 1.23e+3 0.00 1,234,567.891
// expect: RangeError: toFixed() digits argument must be between 0 and 100
// expect: 266n
// expect: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: SyntaxError: Cannot convert 1x to a BigInt
// expect: 20.14
// expect: a%20b%26%C3%BC😀%FC%u20AC€
// expect: URIError: URI malformed
