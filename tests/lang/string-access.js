// Reading strings.
const s = 'héllo 𝒳!';
console.log(s.length, s[1], s.at(-1), s.charAt(99) === '', s[99], s.charCodeAt(1), s.codePointAt(6), s.charCodeAt(99));
console.log(s.indexOf('l'), s.lastIndexOf('l'), s.indexOf('z'), s.indexOf('l', 3), s.includes('llo'), s.startsWith('hé'), s.endsWith('!'), s.startsWith('l', 2), s.endsWith('h', 1));
console.log([...s].length, Array.from('añ'), s.indexOf(''), 'abc'.lastIndexOf(''), 'x'.includes(''));
console.log(String.fromCharCode(72, 105), String.fromCodePoint(0x1F600), '\u{1d4b3}' === '𝒳');
console.log('a'.localeCompare('b'), 'b'.localeCompare('a'), 'a'.localeCompare('a'), 'ab'.search ? 'has search' : '');

// expect: 9 é ! true undefined 233 119987 NaN
// expect: 2 3 -1 3 true true true true true
// expect: 8 [ 'a', 'ñ' ] 0 3 true
// expect: Hi 😀 true
// expect: -1 1 0 has search
