// How many microtasks until a call of each of these functions is settled, by a
// counter beside: it starts before the call, and one more of it runs in every
// round. tests/oracle/ticks records what real Node counts; the report must
// say the same.
const resolved = Promise.resolve(1);
const rejected = Promise.reject(new Error('no'));
rejected.catch(() => {});
const thenable = { then(ok) { ok(1); } };
const functions = {
  async none() {},
  async value() { return 1; },
  async throws() { throw new Error('no'); },
  async awaitValue() { await 1; },
  async awaitTwice() { await 1; await 2; },
  async awaitNative() { await resolved; },
  async awaitThenable() { await thenable; },
  async awaitRejected() { try { await rejected; } catch (e) { return 1; } },
  async throwsLater() { await 1; throw new Error('no'); },
  async returnNative() { return resolved; },
  async returnRejected() { return rejected; },
  async returnThenable() { return thenable; },
  async returnAwait() { return await resolved; },
  async awaitCall() { await functions.awaitValue(); },
  async returnCall() { return functions.awaitValue(); },
  async awaitThen() { await resolved.then(() => {}).then(() => {}); },
  async returnThen() { return resolved.then(() => {}); },
  async loop() { for (let i = 0; i < 3; i++) await i; },
  async all() { await Promise.all([1, resolved, 2]); },
  async race() { await Promise.race([resolved, 1]); },
  async reject() { return Promise.reject(new Error('no')); },
  async nested() { return await functions.returnCall(); },
};

function measure(names) {
  const name = names.shift();
  let n = 0, over = false;
  const count = () => Promise.resolve().then(() => {
    n++;
    if (!over) count();
  });

  if (!name) return;
  count();
  const done = () => {
    over = true;
    console.log(name, n);
    setImmediate(measure, names);
  };
  functions[name]().then(done, done);
}

measure(Object.keys(functions));
