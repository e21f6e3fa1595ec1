// Title: any: the first mirror that answers
// Concept: any takes the first success and overlooks failures, as long as one input is left.
// Needs: Node 16 (Promise.any)
// Watch: The rejection of the first mirror: handled by any, and without effect.
// Question: Which mirror wins: the first to settle, or the first to succeed?
const mirror = (name, ms, up) =>
  new Promise((ok, no) => {
    setTimeout(() => {
      console.log('answer:', name);
      if (up) ok(name);
      else no(new Error(name));
    }, ms);
  });

async function main() {
  const name = await Promise.any([
    mirror('tokyo', 50, true),
    mirror('oslo', 10, false),
    mirror('lima', 30, true),
  ]);
  console.log('using', name);
}

main();
