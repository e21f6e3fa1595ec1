// Title: The async stack trace that lost its caller
// Concept: return bar() hands the promise on and ends foo: nobody waits in foo, so no trace can name it.
// Watch: The frame of foo is gone before bar resumes.
// Question: Which one word in foo would bring it back into the trace?
async function foo() {
  return bar();
}

async function bar() {
  await null;
  throw new Error('BEEP BEEP');
}

foo().catch(error => {
  console.log(error.stack);
});
