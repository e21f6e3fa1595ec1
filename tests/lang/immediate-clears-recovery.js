// The immediate by which Node recovers from an exception is a neighbour of
// others in their queue, and can be cleared there.
process.on('uncaughtException', e => console.log('caught', e.message));
process.nextTick(() => { throw new Error('x'); });
process.nextTick(() => {
  const i = setImmediate(() => console.log('immediate'));
  for (let p = i._idlePrev; p; p = p._idlePrev) clearImmediate(p);
  console.log(i._idlePrev);
});

// expect: caught x
// expect: null
// expect: immediate
// as: node10
// expect: caught x
// expect: null
// expect: immediate
// as: node26
// expect: caught x
// expect: null
// expect: immediate
