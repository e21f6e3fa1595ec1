// Title: any with no mirror left: AggregateError
// Concept: Only when every input has failed does any reject, with all the errors in the order of the inputs.
// Needs: Node 16 (Promise.any)
// Watch: The list of errors filling up, out of order; it is complete at the last rejection.
// Question: In which order does e.errors hold the errors: of the inputs, or of the failures?
const mirror = (name, ms) =>
  new Promise((ok, no) => {
    const e = new Error(name);
    setTimeout(no, ms, e);
  });

async function main() {
  try {
    await Promise.any([
      mirror('tokyo', 50),
      mirror('oslo', 10),
      mirror('lima', 30),
    ]);
  } catch (e) {
    console.log(e.message);
    for (const one of e.errors) {
      console.log('-', one.message);
    }
  }
}

main();
