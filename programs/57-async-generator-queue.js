// Title: Puzzle: asking faster than it answers
// Concept: An async generator keeps a queue of requests: next() may be called again before the last answer is there.
// Needs: Node 10 (async generators)
// Watch: One frame, three promises: they are fulfilled in the order of the requests, each when the frame yields.
// Question: How many requests are waiting when 'begins' is printed?
async function* letters() {
  console.log('begins');
  yield 'a';
  await null;
  yield 'b';
  console.log('ends');
}

const it = letters();
for (let i = 1; i <= 3; i++) {
  it.next().then(r => {
    console.log(i, r.value, r.done);
  });
}
console.log('script');
