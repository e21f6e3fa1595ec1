// Title: A thenable is asked, a promise is known
// Concept: Promise.resolve gives a promise back as it is; of a thenable it makes a new one, and asks in a job.
// Watch: The job that calls then: queued by Promise.resolve, run after the script.
// Question: In which order are 'script', 'asked' and the two values printed?
const p = Promise.resolve('of a promise');
const thenable = {
  then(resolve) {
    console.log('asked');
    resolve('of a thenable');
  },
};

console.log(Promise.resolve(p) === p);
Promise.resolve(thenable).then(value => {
  console.log(value);
});
Promise.resolve(p).then(value => {
  console.log(value);
});
console.log('script');
