// queueMicrotask shares the queue of promise jobs.
queueMicrotask(() => {
  console.log('m1');
  queueMicrotask(() => console.log('nested'));
});
Promise.resolve().then(() => console.log('p1'));
queueMicrotask((...a) => console.log('m2', a.length));
(async () => { await null; console.log('await'); })();
console.log(queueMicrotask(() => {}));
try { queueMicrotask('x'); } catch (e) { console.log(e.name, e.code); }

// expect: undefined
// expect: TypeError ERR_INVALID_ARG_TYPE
// expect: m1
// expect: p1
// expect: m2 0
// expect: await
// expect: nested
