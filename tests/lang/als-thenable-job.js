// The store in the job of a thenable: of the promise, then of who resolved.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
als.run('13', function t6() { new Promise(o => o({ then(o, n) { console.log(als.getStore(), 'then'); process.nextTick(o, undefined); } })); });
let r; new Promise(o => r = o).then(() => console.log(als.getStore(), 'B'));
als.run('14', () => { r({ then(o) { console.log(als.getStore(), 'then2'); o(); } }); });
let r2; als.run('15', () => new Promise(o => r2 = o).then(() => console.log(als.getStore(), 'C')));
als.run('16', () => { r2({ then(o) { console.log(als.getStore(), 'then3'); o(); } }); });
let r3; als.run('17', () => new Promise(o => r3 = o).then(() => console.log(als.getStore(), 'D')));
r3({ then(o) { console.log(als.getStore(), 'then4'); o(); } });
als.run('18', () => { (async () => { await { then(o) { console.log(als.getStore(), 'then5'); o(); } }; })(); });
als.run('19', () => { (async () => { return { then(o) { console.log(als.getStore(), 'then6'); o(); } }; })(); });
als.run('20', () => Promise.resolve().then(() => ({ then(o) { console.log(als.getStore(), 'then7'); o(); } })));

// expect: 13 then
// expect: undefined then2
// expect: 15 then3
// expect: 17 then4
// expect: 18 then5
// expect: 19 then6
// expect: undefined B
// expect: 15 C
// expect: 17 D
// expect: 20 then7
// as: node12
// expect: 13 then
// expect: undefined then2
// expect: 15 then3
// expect: 17 then4
// expect: 18 then5
// expect: 19 then6
// expect: undefined B
// expect: 15 C
// expect: 17 D
// expect: 20 then7
// as: node24
// expect: 13 then
// expect: 14 then2
// expect: 16 then3
// expect: undefined then4
// expect: 18 then5
// expect: 19 then6
// expect: undefined B
// expect: 15 C
// expect: 17 D
// expect: 20 then7
