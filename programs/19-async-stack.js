// Title: Async stack traces: foo and bar
// Concept: An await keeps the chain of waiting callers readable; the engine walks it when an error is made.
// Watch: foo is not on the call stack when bar throws: it stands among the suspended frames.
// Question: Will the trace name foo? (And with --as node10?)
async function foo() {
  await bar();
}

async function bar() {
  await null;
  throw new Error('BEEP BEEP');
}

foo().catch(error => {
  console.log(error.stack);
});
