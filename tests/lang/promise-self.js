// A promise cannot wait for itself.
let r;
const p = new Promise(ok => { r = ok; });
r(p);
p.catch(e => console.log(e.name + ': ' + e.message));
const q = Promise.resolve().then(() => q);
q.catch(e => console.log(e.message));

// expect: TypeError: Chaining cycle detected for promise #<Promise>
// expect: Chaining cycle detected for promise #<Promise>
