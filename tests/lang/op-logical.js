// && || ! give operands, not booleans; the right side may never run.
const say = (text, value) => {
  console.log('  evaluated', text);
  return value;
};
console.log(say('a', 0) && say('b', 1));
console.log(say('a', 1) && say('b', 2));
console.log(say('a', 0) || say('b', 'x'));
console.log(say('a', 'y') || say('b', 'x'));
console.log(!0, !'', !'0', !!NaN, !null, ![], !{});
console.log(null || undefined || 0 || '' || 'last');

// expect:   evaluated a
// expect: 0
// expect:   evaluated a
// expect:   evaluated b
// expect: 2
// expect:   evaluated a
// expect:   evaluated b
// expect: x
// expect:   evaluated a
// expect: y
// expect: true true false false true false false
// expect: last
