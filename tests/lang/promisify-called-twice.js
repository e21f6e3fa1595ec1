// Node 8's util.promisify makes the promise by itself: a second call of the
// callback settles what waits for another promise.
const util = require('util');
const later = v => new Promise(o => setTimeout(o, 5, v));
const twice = util.promisify(cb => { cb(null, later(1)); cb({ code: 5 }); })();
twice.then(x => console.log('value', x), e => console.log('reason', e));
const again = util.promisify(cb => { cb(null, later(2)); cb(null, 3); })();
again.then(x => console.log('value', x), e => console.log('reason', e));

// expect: value 1
// expect: value 2
// as: node8
// expect: reason { code: 5 }
// expect: value 3
// as: node10
// expect: value 1
// expect: value 2
// as: node12
// expect: value 1
// expect: value 2
// as: node16
// expect: value 1
// expect: value 2
// as: node26
// expect: value 1
// expect: value 2
