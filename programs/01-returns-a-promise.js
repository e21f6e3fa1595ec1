// Title: An async function returns a promise
// Concept: The call gives you a promise at once; the value you return only settles that promise.
// Watch: The promise made by the call: fulfilled already when answer() comes back.
// Question: Does the first line printed show 42, or a promise?
async function answer() {
  return 42;
}

const p = answer();
console.log(p);
console.log(p instanceof Promise);
p.then(value => {
  console.log('value', value);
});
console.log('end of script');
