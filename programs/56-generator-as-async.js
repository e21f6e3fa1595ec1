// Title: An async function, made of a generator
// Concept: yield for await and a small loop of thens: so async functions were written before they were in the language.
// Watch: The generator's frame: each time step() calls next() with the value, it goes on behind its yield.
// Question: Which two lines of run() are the await?
function run(make) {
  const task = make();
  const step = value => {
    const r = task.next(value);
    const p = Promise.resolve(r.value);
    return r.done ? p : p.then(step);
  };
  return step();
}

run(function* sum() {
  const a = yield 1;
  console.log('a is', a);
  const b = yield Promise.resolve(2);
  console.log('b is', b);
  return a + b;
}).then(total => {
  console.log('total', total);
});
console.log('script');
