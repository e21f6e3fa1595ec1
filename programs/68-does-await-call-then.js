// Title: Puzzle: does await call then?
// Concept: Since Node 12 await asks a real promise directly; before, it was wrapped, and its then method was called in a job.
// Watch: The own then of p: who calls it, and when?
// Question: Is 'then is called' printed? Once, twice? And with --as node10?
const p = Promise.resolve('value');
p.then = function (ok, no) {
  console.log('then is called');
  return Promise.prototype.then.call(
    this, ok, no);
};

async function waits() {
  console.log('await gives', await p);
}

async function returns() {
  return p;
}

waits();
returns().then(value => {
  console.log('return gives', value);
});
console.log('script');
