// Strings are sequences of UTF-16 units.
const e = '😀';
console.log(e.length, e.charCodeAt(0), e.charCodeAt(1), e.codePointAt(0), [...e].length, e.split('').length);
console.log('ä' === 'a\u0308', 'ä'.length, 'a\u0308'.length, 'Z' < 'a', 'é' > 'z');
console.log(JSON.stringify(e), JSON.stringify('\ud800'), JSON.stringify('"\\\b\f\n\r\t\u0001'));
console.log(['b', 'a', 'é', 'Z', '10', '9'].sort(), e.slice(0, 1) === '\ud83d', e.at(0).length);

// expect: 2 55357 56832 128512 1 2
// expect: false 1 2 true true
// expect: "😀" "\ud800" "\"\\\b\f\n\r\t\u0001"
// expect: [ '10', '9', 'Z', 'a', 'b', 'é' ] true 1
