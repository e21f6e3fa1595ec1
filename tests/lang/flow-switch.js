// switch: strict comparison, fall-through, default anywhere.
const f = v => {
  const out = [];
  switch (v) {
    case 1: out.push('one');
    case 2: out.push('two'); break;
    default: out.push('default');
    case '1': out.push('string'); break;
    case NaN: out.push('never');
  }
  return out.join();
};
console.log(f(1), f(2), f('1'), f(3), f(NaN), f());
switch (3) { case 1 + 2: console.log('expression'); }
switch (true) { case 5 > 10: console.log('no'); break; case 5 > 1: console.log('yes'); }
switch (1) { case 1: let scoped = 'in block'; console.log(scoped); }
switch (0) {}
const g = v => { switch (v) { case 'a': return 1; case 'b': return 2; } return 3; };
console.log(g('a'), g('b'), g('c'));

// expect: one,two two string default,string default,string default,string
// expect: expression
// expect: yes
// expect: in block
// expect: 1 2 3
