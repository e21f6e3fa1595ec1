// Where return(v) of an async generator awaits v: no frame of the body.
const st = (l) => console.log(l, new Error('x').stack.split('\n').slice(2, 7).map(s => s.trim()).join('|'));
const th = l => ({ get then() { st(l); } });
const ct = l => Object.defineProperty(Promise.resolve(1), 'constructor', { get() { st(l); return Promise; } });
async function* g() { yield 1; yield 2; }
async function* d() { yield* g(); }
async function* d2() { yield* [1, 2]; }
(async () => {
for (const f of [g, d, d2]) {
  { const i = f(); await i.next(); await i.return(th('a' + f.name)); }
  { const i = f(); i.next(); await i.return(th('b' + f.name)); }
  { const i = f(); await i.return(th('c' + f.name)); }
  { const i = f(); await i.next(); await i.return(ct('d' + f.name)); }
  { const i = f(); i.next(); await i.return(ct('e' + f.name)); }
  { const i = f(); i.next(); i.next(); i.next(); await i.return(th('f' + f.name)); }
  { const i = f(); await i.next(); await i.return({ then(o) { st('g' + f.name); o(); } }); }
}
})();

// expect: ag at get then (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at DIR/async-generator-return-frames.js:10:50
// expect: bg at get then (DIR/async-generator-return-frames.js:3:33)
// expect: cg at get then (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at DIR/async-generator-return-frames.js:12:34
// expect: dg at Promise.get (DIR/async-generator-return-frames.js:4:84)|at g.return (<anonymous>)|at DIR/async-generator-return-frames.js:13:50
// expect: eg at Promise.get (DIR/async-generator-return-frames.js:4:84)
// expect: fg at get then (DIR/async-generator-return-frames.js:3:33)
// expect: gg at Object.then (DIR/async-generator-return-frames.js:16:63)
// expect: ad at get then (DIR/async-generator-return-frames.js:3:33)|at d.return (<anonymous>)|at DIR/async-generator-return-frames.js:10:50
// expect: ad at get then (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at d (DIR/async-generator-return-frames.js:6:30)
// expect: bd at get then (DIR/async-generator-return-frames.js:3:33)
// expect: bd at get then (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at d (DIR/async-generator-return-frames.js:6:30)
// expect: cd at get then (DIR/async-generator-return-frames.js:3:33)|at d.return (<anonymous>)|at DIR/async-generator-return-frames.js:12:34
// expect: dd at Promise.get (DIR/async-generator-return-frames.js:4:84)|at d.return (<anonymous>)|at DIR/async-generator-return-frames.js:13:50
// expect: ed at Promise.get (DIR/async-generator-return-frames.js:4:84)
// expect: fd at get then (DIR/async-generator-return-frames.js:3:33)
// expect: gd at Object.then (DIR/async-generator-return-frames.js:16:63)
// expect: ad2 at get then (DIR/async-generator-return-frames.js:3:33)|at d2.return (<anonymous>)|at DIR/async-generator-return-frames.js:10:50
// expect: bd2 at get then (DIR/async-generator-return-frames.js:3:33)
// expect: cd2 at get then (DIR/async-generator-return-frames.js:3:33)|at d2.return (<anonymous>)|at DIR/async-generator-return-frames.js:12:34
// expect: dd2 at Promise.get (DIR/async-generator-return-frames.js:4:84)|at d2.return (<anonymous>)|at DIR/async-generator-return-frames.js:13:50
// expect: ed2 at Promise.get (DIR/async-generator-return-frames.js:4:84)
// expect: fd2 at get then (DIR/async-generator-return-frames.js:3:33)
// expect: gd2 at Object.then (DIR/async-generator-return-frames.js:16:63)
// as: node12
// expect: ag at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at DIR/async-generator-return-frames.js:10:50
// expect: bg at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)
// expect: cg at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at DIR/async-generator-return-frames.js:12:34
// expect: dg at Promise.get (DIR/async-generator-return-frames.js:4:84)|at g.return (<anonymous>)|at DIR/async-generator-return-frames.js:13:50
// expect: eg at Promise.get (DIR/async-generator-return-frames.js:4:84)
// expect: fg at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)
// expect: gg at Object.then (DIR/async-generator-return-frames.js:16:63)
// expect: ad at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)|at d.return (<anonymous>)|at DIR/async-generator-return-frames.js:10:50
// expect: ad at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at d (DIR/async-generator-return-frames.js:6:30)
// expect: bd at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)
// expect: bd at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at d (DIR/async-generator-return-frames.js:6:30)
// expect: cd at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)|at d.return (<anonymous>)|at DIR/async-generator-return-frames.js:12:34
// expect: dd at Promise.get (DIR/async-generator-return-frames.js:4:84)|at d.return (<anonymous>)|at DIR/async-generator-return-frames.js:13:50
// expect: ed at Promise.get (DIR/async-generator-return-frames.js:4:84)
// expect: fd at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)
// expect: gd at Object.then (DIR/async-generator-return-frames.js:16:63)
// expect: ad2 at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)|at d2.return (<anonymous>)|at DIR/async-generator-return-frames.js:10:50
// expect: bd2 at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)
// expect: cd2 at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)|at d2.return (<anonymous>)|at DIR/async-generator-return-frames.js:12:34
// expect: dd2 at Promise.get (DIR/async-generator-return-frames.js:4:84)|at d2.return (<anonymous>)|at DIR/async-generator-return-frames.js:13:50
// expect: ed2 at Promise.get (DIR/async-generator-return-frames.js:4:84)
// expect: fd2 at Object.get then [as then] (DIR/async-generator-return-frames.js:3:33)
// expect: gd2 at Object.then (DIR/async-generator-return-frames.js:16:63)
// as: node26
// expect: ag at get then (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at DIR/async-generator-return-frames.js:10:50
// expect: bg at get then (DIR/async-generator-return-frames.js:3:33)
// expect: cg at get then (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at DIR/async-generator-return-frames.js:12:34
// expect: dg at Promise.get (DIR/async-generator-return-frames.js:4:84)|at g.return (<anonymous>)|at DIR/async-generator-return-frames.js:13:50
// expect: eg at Promise.get (DIR/async-generator-return-frames.js:4:84)
// expect: fg at get then (DIR/async-generator-return-frames.js:3:33)
// expect: gg at Object.then (DIR/async-generator-return-frames.js:16:63)
// expect: ad at get then (DIR/async-generator-return-frames.js:3:33)|at d.return (<anonymous>)|at DIR/async-generator-return-frames.js:10:50
// expect: ad at get then (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at d (DIR/async-generator-return-frames.js:6:30)
// expect: bd at get then (DIR/async-generator-return-frames.js:3:33)
// expect: bd at get then (DIR/async-generator-return-frames.js:3:33)|at g.return (<anonymous>)|at d (DIR/async-generator-return-frames.js:6:30)
// expect: cd at get then (DIR/async-generator-return-frames.js:3:33)|at d.return (<anonymous>)|at DIR/async-generator-return-frames.js:12:34
// expect: dd at Promise.get (DIR/async-generator-return-frames.js:4:84)|at d.return (<anonymous>)|at DIR/async-generator-return-frames.js:13:50
// expect: ed at Promise.get (DIR/async-generator-return-frames.js:4:84)
// expect: fd at get then (DIR/async-generator-return-frames.js:3:33)
// expect: gd at Object.then (DIR/async-generator-return-frames.js:16:63)
// expect: ad2 at get then (DIR/async-generator-return-frames.js:3:33)|at d2.return (<anonymous>)|at DIR/async-generator-return-frames.js:10:50
// expect: bd2 at get then (DIR/async-generator-return-frames.js:3:33)
// expect: cd2 at get then (DIR/async-generator-return-frames.js:3:33)|at d2.return (<anonymous>)|at DIR/async-generator-return-frames.js:12:34
// expect: dd2 at Promise.get (DIR/async-generator-return-frames.js:4:84)|at d2.return (<anonymous>)|at DIR/async-generator-return-frames.js:13:50
// expect: ed2 at Promise.get (DIR/async-generator-return-frames.js:4:84)
// expect: fd2 at get then (DIR/async-generator-return-frames.js:3:33)
// expect: gd2 at Object.then (DIR/async-generator-return-frames.js:16:63)
