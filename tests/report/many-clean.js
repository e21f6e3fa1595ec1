// All kinds of things that are in order.
const EventEmitter = require('events');
const { promisify } = require('util');
const sleep = promisify(setTimeout);

class Store {
  async load(id) {
    await sleep(id);
    return { id };
  }
  save(item) {
    return this.load(item.id).then(x => x.id);
  }
}

async function retry(times, work) {
  for (let i = 1; ; i++) {
    try {
      return await work(i);
    } catch (e) {
      if (i === times) throw e;
    }
  }
}

const thenable = { then(ok) { ok('thenable'); } };

async function main() {
  const store = new Store();
  console.log(await store.save({ id: 2 }));
  console.log(await retry(3, async i => {
    await null;
    if (i < 3) throw new Error('again');
    return i;
  }));
  await retry(1, async () => {
    throw new Error('gave up');
  }).catch(e => console.log(e.message));
  console.log(await thenable);
  await Promise.resolve(1).then(v => v + 1).then(console.log);
  await Promise.reject(new Error('x')).then(null, () => {});
  try {
    await sleep(1).then(() => { throw new Error('in then'); });
  } catch (e) {
    console.log(e.message);
  }
  const bus = new EventEmitter();
  const done = new Promise(ok => bus.once('done', ok));
  setTimeout(() => bus.emit('done', 'event'), 3);
  console.log(await done);
  for (const p of [sleep(3), sleep(2)]) await p;
  process.nextTick(() => console.log('tick'));
  setImmediate(() => console.log('immediate'));
}

main().then(() => console.log('over'));
(async () => {
  await sleep(4);
  console.log('nobody awaits a call of the main program');
})();
