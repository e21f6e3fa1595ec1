// A mutex, a semaphore, a queue: promises as building blocks.
class Mutex {
  #last = Promise.resolve();
  lock(f) { const r = this.#last.then(f); this.#last = r.catch(() => {}); return r; }
}
const sleep = ms => new Promise(r => setTimeout(r, ms));
const m = new Mutex();
const job = (n, ms) => m.lock(async () => { console.log('begin', n); await sleep(ms); if (n === 2) throw new Error('job 2'); console.log('end', n); return n; });
Promise.allSettled([job(1, 20), job(2, 10), job(3, 1)]).then(r => console.log(r.map(x => x.value ?? x.reason.message)));
const pool = async (n, list, f) => {
  const out = [], it = list.entries();
  await Promise.all(Array.from({ length: n }, async () => { for (const [i, x] of it) out[i] = await f(x); }));
  return out;
};
let busy = 0, most = 0;
pool(2, [100, 60, 40, 20, 80], async ms => { most = Math.max(most, ++busy); await sleep(ms); busy--; return ms * 2; })
  .then(r => console.log(r, 'at most', most));

// expect: begin 1
// expect: end 1
// expect: begin 2
// expect: begin 3
// expect: end 3
// expect: [ 1, 'job 2', 3 ]
// expect: [ 200, 120, 80, 40, 160 ] at most 2
