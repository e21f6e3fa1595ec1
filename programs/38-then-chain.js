// Title: The same by hand: then chains
// Concept: An async function is a then chain the compiler writes: await is then, return is resolve.
// Watch: Which of the two makes more promises? Which uses more turns of the queue?
// Question: byHand and byAwait start together. Who is first at the end?
const get = id => Promise.resolve(id + 1);

function byHand(id) {
  return get(id).then(a => {
    console.log('hand', a);
    return get(a);
  }).then(b => {
    console.log('hand', b);
    return b;
  });
}

async function byAwait(id) {
  const a = await get(id);
  console.log('await', a);
  const b = await get(a);
  console.log('await', b);
  return b;
}

byHand(0).then(() => {
  console.log('hand is done');
});
byAwait(0).then(() => {
  console.log('await is done');
});
