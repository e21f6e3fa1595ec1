// ?? takes the right side for null and undefined only.
const say = v => {
  console.log('  evaluated', v);
  return v;
};
console.log(null ?? 'd', undefined ?? 'd', 0 ?? 'd', '' ?? 'd', false ?? 'd');
console.log(say(1) ?? say(2));
console.log(say(null) ?? say(undefined) ?? say(3));
console.log((null || undefined) ?? 'z', null ?? (0 || 'q'));

// expect: d d 0  false
// expect:   evaluated 1
// expect: 1
// expect:   evaluated null
// expect:   evaluated undefined
// expect:   evaluated 3
// expect: 3
// expect: z q
