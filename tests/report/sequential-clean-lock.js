// finds:
// The first waits for its turn: the lock is held by another.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

let tail = Promise.resolve();

function lock() {
  const before = tail;
  let release;
  tail = new Promise(ok => { release = ok; });
  return before.then(() => release);
}

async function work(name) {
  const release = await lock();
  const value = await after(20, name);
  release();
  return value;
}

Promise.all([work('a'), work('b')]).then(list => console.log(list));
