// Title: Puzzle: thenables, one in the other
// Concept: What a thenable answers is looked at again: a thenable inside costs a job more, a promise inside two.
// Watch: How many jobs pass between 'script' and each of the three.
// Question: In which order do plain, nested and wrapped arrive?
const answer = value => ({
  then(resolve) {
    resolve(value);
  },
});

async function get(name, thing) {
  console.log(name, await thing);
}

get('wrapped', answer(Promise.resolve(1)));
get('nested', answer(answer(2)));
get('plain', answer(3));

let p = Promise.resolve();
for (let i = 1; i <= 4; i++) {
  p = p.then(() => {
    console.log('  turn', i);
  });
}
