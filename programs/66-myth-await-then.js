// Title: A myth: p.then always comes before await p
// Myth: A callback of p.then runs before what follows an await of p, because await costs more.
// Concept: Since Node 12 both cost one turn: whoever asked first comes first. Older versions took longer for this await.
// Watch: The order of the reactions in p, and the same in the output.
// Question: Where do the awaits come? And with --as node10?
let open;
const p = new Promise(ok => {
  open = ok;
});

async function wait(name) {
  await p;
  console.log('await', name);
}

p.then(() => console.log('then, early'));
wait('early');
p.then(() => console.log('then, late'))
  .then(() => console.log('  one turn more'))
  .then(() => console.log('  two turns more'));
wait('late');

open();
