// Title: await a thenable
// Concept: Any object with a then method can be awaited; its then is called in a job of its own.
// Watch: One job calls then, a second one resumes f: one turn more than for a promise.
// Question: Is 'then is called' printed before or after 'script'?
const thenable = {
  then(resolve) {
    console.log('then is called');
    resolve('from then');
  },
};

async function f() {
  const value = await thenable;
  console.log('f got', value);
}

async function g() {
  await Promise.resolve();
  console.log('g, one turn');
  await Promise.resolve();
  console.log('g, two turns');
}

f();
g();
console.log('script');
