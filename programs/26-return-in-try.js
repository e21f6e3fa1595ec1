// Title: return against return await in try
// Concept: return p leaves the try block before p settles; return await p stays in it until p is settled.
// Watch: At the rejection: is there a frame suspended inside the try?
// Question: Which of the two functions prints 'caught inside'?
async function fail() {
  await null;
  throw new Error('no luck');
}

async function plain() {
  try {
    return fail();
  } catch (e) {
    console.log('plain: inside');
  }
}

async function waiting() {
  try {
    return await fail();
  } catch (e) {
    console.log('waiting: inside');
  }
}

plain().catch(() => {
  console.log('plain: outside');
});
waiting().catch(() => {
  console.log('waiting: outside');
});
