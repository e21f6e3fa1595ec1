// Title: Promise.all fails fast, allSettled tells all
// Concept: all rejects with the first rejection and drops the rest; allSettled waits for every one.
// Needs: Node 12 (Promise.allSettled)
// Watch: all() is settled while two of its inputs are still pending; they run on, unseen.
// Question: Does the failure of 'b' stop the loading of 'c'?
const load = (name, ms, bad) =>
  new Promise((ok, no) => {
    setTimeout(() => {
      console.log('over:', name);
      if (bad) no(new Error(name));
      else ok(name);
    }, ms);
  });

const start = () => [
  load('a', 60),
  load('b', 20, true),
  load('c', 100),
];

async function main() {
  try {
    await Promise.all(start());
  } catch (e) {
    console.log('all failed:', e.message);
  }
  const list =
    await Promise.allSettled(start());
  for (const r of list) {
    console.log(r.status, r.value);
  }
}

main();
