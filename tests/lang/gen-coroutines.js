// A scheduler of generators.
const log = [];
function* task(name, n) { for (let i = 0; i < n; i++) { log.push(name + i); yield; } return name; }
const queue = [task('a', 2), task('b', 3), task('c', 1)];
const finished = [];
while (queue.length) {
  const t = queue.shift();
  const { done, value } = t.next();
  if (done) finished.push(value); else queue.push(t);
}
console.log(log.join(' '), finished.join(''));
const run = g => new Promise((ok, no) => {
  const step = (f, v) => {
    let r;
    try { r = f.call(g, v); } catch (e) { return no(e); }
    if (r.done) ok(r.value); else Promise.resolve(r.value).then(x => step(g.next, x), e => step(g.throw, e));
  };
  step(g.next);
});
run((function* () {
  const a = yield Promise.resolve(1);
  try { yield Promise.reject(new Error('in')); } catch (e) { console.log('caught', e.message); }
  const b = yield new Promise(r => setTimeout(r, 5, 2));
  return a + b;
})()).then(console.log);

// expect: a0 b0 c0 a1 b1 b2 cab
// expect: caught in
// expect: 3
