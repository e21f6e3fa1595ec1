// Title: for await over an async generator
// Concept: The generator makes a value only when the loop asks for it; two frames hand over to each other.
// Needs: Node 10 (async generators)
// Watch: The generator's frame and the loop's: one is suspended whenever the other runs.
// Question: When does the finally block run?
async function* pages() {
  try {
    for (let n = 1; ; n++) {
      console.log('  fetch', n);
      await null;
      yield 'page ' + n;
    }
  } finally {
    console.log('  closed');
  }
}

async function main() {
  for await (const page of pages()) {
    console.log(page);
    if (page === 'page 3') break;
  }
  console.log('done');
}

main();
