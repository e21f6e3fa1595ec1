// Title: A thenable that changes its mind
// Concept: The first answer of a thenable counts; all that it says or throws after it is ignored.
// Watch: One promise is settled once: the other calls leave no event behind.
// Question: What does f get: first, second, or an exception?
const moody = {
  then(resolve, reject) {
    resolve('first');
    resolve('second');
    reject(new Error('third'));
    throw new Error('fourth');
  },
};

async function f() {
  try {
    console.log('f got', await moody);
  } catch (e) {
    console.log('f caught', e.message);
  }
}

f();
console.log('script');
