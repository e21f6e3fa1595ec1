// slice, substring, substr.
const s = 'abcdef';
console.log(s.slice(2), s.slice(-2), s.slice(1, -1), s.slice(4, 2) === '', s.slice(), s.slice(-99, 2));
console.log(s.substring(2), s.substring(4, 2), s.substring(-5, 3), s.substring(NaN, 2));
console.log(s.substr(1, 2), s.substr(-3, 2), s.substr(2));
console.log('a,b,,c'.split(','), 'abc'.split(''), 'abc'.split(), ''.split(','), ''.split(''), 'a,b,c'.split(',', 2));

// expect: cdef ef bcde true abcdef ab
// expect: cdef cd abc ab
// expect: bc de cdef
// expect: [ 'a', 'b', '', 'c' ] [ 'a', 'b', 'c' ] [ 'abc' ] [ '' ] [] [ 'a', 'b' ]
