// Each case block shares one scope; functions in blocks.
switch (2) {
  case 1: let a = 1;
  case 2: a_ok: { let a = 'inner'; console.log(a); }
  default: const b = 'b'; console.log(b);
}
try {
  switch (2) { case 1: let z = 1; case 2: console.log(z); }
} catch (e) {
  console.log(e.name + ': ' + e.message);
}
{ let a = 1; { let a = 2; { let a = 3; console.log(a); } console.log(a); } console.log(a); }
for (let a = 0; a < 1; a++) { let a = 'shadow'; console.log(a); }
const f = (a) => { { let a = 'block'; console.log(a); } return a; };
console.log(f('param'));

// expect: inner
// expect: b
// expect: ReferenceError: Cannot access 'z' before initialization
// expect: 3
// expect: 2
// expect: 1
// expect: shadow
// expect: block
// expect: param
