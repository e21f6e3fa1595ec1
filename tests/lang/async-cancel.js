// A flag that cancels, and a timeout that wins.
const sleep = ms => new Promise(r => setTimeout(r, ms));
const token = () => { let cancel; const p = new Promise((_, no) => { cancel = why => no(new Error(why)); }); p.catch(() => {}); return { p, cancel }; };
const work = async t => {
  try {
    for (let i = 1; ; i++) { await Promise.race([sleep(60), t.p]); console.log('round', i); }
  } catch (e) {
    console.log('stopped:', e.message);
    return 'partial';
  } finally {
    console.log('cleanup');
  }
};
const t = token();
work(t).then(console.log);
setTimeout(t.cancel, 150, 'user');

// expect: round 1
// expect: round 2
// expect: stopped: user
// expect: cleanup
// expect: partial
