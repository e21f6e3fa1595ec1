// Retry with growing waits.
const sleep = ms => new Promise(r => setTimeout(r, ms));
let calls = 0;
const flaky = async () => { if (++calls < 3) throw new Error('try ' + calls); return 'ok after ' + calls; };
const retry = async (f, n, ms) => {
  for (let i = 0; ; i++) {
    try { return await f(); } catch (e) {
      if (i === n) throw e;
      console.log(e.message, 'wait', ms * 2 ** i);
      await sleep(ms * 2 ** i);
    }
  }
};
retry(flaky, 5, 5).then(console.log).then(() => retry(async () => { throw new Error('always'); }, 1, 5)).catch(e => console.log('gave up:', e.message));

// expect: try 1 wait 5
// expect: try 2 wait 10
// expect: ok after 3
// expect: always wait 5
// expect: gave up: always
