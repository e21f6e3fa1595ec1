// Labels: break and continue of outer loops, and of blocks.
outer: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (j === 1) continue outer;
    if (i === 2) break outer;
    console.log(i, j);
  }
}
block: {
  console.log('in');
  if (true) break block;
  console.log('never');
}
a: b: for (const x of [1, 2]) { if (x === 1) continue a; console.log('b', x); break b; }
sw: switch (1) { case 1: for (;;) break sw; console.log('never'); }
w: while (true) { do { break w; } while (true); }
console.log('out');

// expect: 0 0
// expect: 1 0
// expect: in
// expect: b 2
// expect: out
