// Strings as console.log shows them inside values.
console.log(['\b\f\v\r\n\t', '\x7f', '\ud800', 'é', '日本', "a'b", 'a"b', `a\`b`, `'"`, `'"\``]);
console.log({ 'key with space': 1, "it's": 2, valid_id: 3, 'ünï': 4, '1a': 5, 12: 6, '-': 7, '': 8, class: 9 });
console.log('\u001b[31mraw escape\u001b[0m'.length, ['\u001b[31m']);
console.log([new String('x')], ['a\nb'], ['long '.repeat(30)]);
console.log(['multi\nline '.repeat(5)]);

// expect: [
// expect:   '\b\f\x0B\r\n\t',
// expect:   '\x7F',
// expect:   '\ud800',
// expect:   'é',
// expect:   '日本',
// expect:   "a'b",
// expect:   'a"b',
// expect:   'a`b',
// expect:   `'"`,
// expect:   '\'"`'
// expect: ]
// expect: {
// expect:   '12': 6,
// expect:   'key with space': 1,
// expect:   "it's": 2,
// expect:   valid_id: 3,
// expect:   'ünï': 4,
// expect:   '1a': 5,
// expect:   '-': 7,
// expect:   '': 8,
// expect:   class: 9
// expect: }
// expect: 19 [ '\x1B[31m' ]
// expect: [ [String: 'x'] ] [ 'a\nb' ] [
// expect:   'long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long '
// expect: ]
// expect: [ 'multi\nline multi\nline multi\nline multi\nline multi\nline ' ]
