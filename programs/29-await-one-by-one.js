// Title: Started together, awaited one by one
// Concept: While you await the first promise nobody listens to the second: its early failure is unhandled.
// Watch: b is rejected after 10 ms, with no handler: main() still waits for a.
// Question: There is a try around both awaits. Why does the process end?
const after = (ms, act) =>
  new Promise((ok, no) => {
    setTimeout(act, ms, ok, no);
  });

async function main() {
  const a = after(50, ok => ok('a'));
  const b = after(10, (ok, no) => {
    no(new Error('b failed'));
  });
  try {
    console.log(await a);
    console.log(await b);
  } catch (e) {
    console.log('caught', e.message);
  }
}

main();
