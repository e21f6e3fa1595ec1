// Array methods on things that are no arrays.
const like = { 0: 'a', 1: 'b', length: 2 };
console.log(Array.prototype.map.call(like, x => x + x), Array.prototype.slice.call(like, 1), Array.prototype.join.call(like, '+'), Array.prototype.includes.call('abc', 'b'));
Array.prototype.push.call(like, 'c');
console.log(like);
console.log(Array.prototype.filter.call('hello', c => c > 'h'), [].concat(like, [1]).length, Array.from(like));

// expect: [ 'aa', 'bb' ] [ 'b' ] a+b true
// expect: { '0': 'a', '1': 'b', '2': 'c', length: 3 }
// expect: [ 'l', 'l', 'o' ] 2 [ 'a', 'b', 'c' ]
