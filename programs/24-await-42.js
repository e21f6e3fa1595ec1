// Title: await 42
// Concept: A value that is no promise is wrapped in one: await always suspends, if only for one turn.
// Watch: A fulfilled promise for 42 comes out of nowhere; the job is queued at once.
// Question: Is 'after' printed before 'script'?
async function f() {
  console.log('before');
  const n = await 42;
  console.log('after', n);
}

f();
console.log('script');
