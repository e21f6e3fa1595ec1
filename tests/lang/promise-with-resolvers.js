// Promise.withResolvers.
const { promise, resolve, reject } = Promise.withResolvers();
console.log(promise, typeof resolve, reject.length);
promise.then(v => console.log('resolved', v));
setTimeout(resolve, 5, 'later');
const d = Promise.withResolvers();
d.promise.catch(e => console.log('rejected', e));
d.reject('no');
console.log(Object.keys(d));

// expect: Promise { <pending> } function 1
// expect: [ 'promise', 'resolve', 'reject' ]
// expect: rejected no
// expect: resolved later
