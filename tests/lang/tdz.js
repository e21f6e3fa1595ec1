// The temporal dead zone of let, const, class and parameters.
const attempt = f => {
  try {
    console.log('no error', f());
  } catch (e) {
    console.log(e.name + ': ' + e.message);
  }
};
attempt(() => { x; let x = 1; });
attempt(() => { x = 2; const x = 1; });
attempt(() => { new C(); class C {} });
attempt(() => { const f = () => y; f(); let y = 1; });
attempt(() => { const f = () => y; let y = 1; return f(); });
attempt((a = b, b = 1) => a);
attempt(() => { let z = z + 1; });
attempt(() => { for (let i of [i]) ; });
attempt(() => { const k = 1; k = 2; });
attempt(() => { const k = 1; k++; });
attempt(() => notThere);
attempt(() => { 'use strict'; notThere = 1; });

// expect: ReferenceError: Cannot access 'x' before initialization
// expect: ReferenceError: Cannot access 'x' before initialization
// expect: ReferenceError: Cannot access 'C' before initialization
// expect: ReferenceError: Cannot access 'y' before initialization
// expect: no error 1
// expect: ReferenceError: Cannot access 'b' before initialization
// expect: ReferenceError: Cannot access 'z' before initialization
// expect: ReferenceError: Cannot access 'i' before initialization
// expect: TypeError: Assignment to constant variable.
// expect: TypeError: Assignment to constant variable.
// expect: ReferenceError: notThere is not defined
// expect: ReferenceError: notThere is not defined
