// The executor runs at once; the first settling counts.
console.log('a');
const p = new Promise((res, rej) => {
  console.log('b');
  res(1);
  rej(2);
  res(3);
  throw 4;
});
console.log('c');
p.then(v => console.log('value', v), e => console.log('error', e));
new Promise(() => { throw new Error('thrown'); }).catch(e => console.log('caught', e.message));
new Promise((res, rej) => rej('rejected')).then(null, e => console.log(e));
let outside;
const q = new Promise(r => { outside = r; });
q.then(v => console.log('from outside', v));
console.log('d', outside.length, outside.name === '');
outside('x');

// expect: a
// expect: b
// expect: c
// expect: d 1 true
// expect: value 1
// expect: caught thrown
// expect: rejected
// expect: from outside x
