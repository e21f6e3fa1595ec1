// A let of a for head is new in every turn; a var is not.
const lets = [], vars = [], ofs = [], ins = [], whiles = [];
for (let i = 0; i < 3; i++) lets.push(() => i);
for (var j = 0; j < 3; j++) vars.push(() => j);
for (const v of ['a', 'b']) ofs.push(() => v);
for (const k in { p: 1, q: 2 }) ins.push(() => k);
let w = 0;
while (w < 2) { const c = w++; whiles.push(() => c); }
const all = list => list.map(f => f()).join();
console.log(all(lets), all(vars), all(ofs), all(ins), all(whiles));
const steps = [];
for (let i = 0; i < 3; steps.push(() => i), i++) ;
console.log(all(steps));
const mod = [];
for (let i = 0; i < 6; i++) { mod.push(() => i); i++; }
console.log(all(mod));

// expect: 0,1,2 3,3,3 a,b p,q 0,1
// expect: 1,2,3
// expect: 1,3,5
