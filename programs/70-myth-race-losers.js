// Title: A myth: the losers of a race are unhandled
// Myth: A promise that loses a race and is rejected later ends the process as an unhandled rejection.
// Concept: race has asked each of its inputs: all of them are handled. A promise made of a loser elsewhere is not.
// Watch: The losers are marked as handled as soon as race has looked at them.
// Question: How many rejections are reported: none, one or two?
process.on('unhandledRejection', e => {
  console.log('unhandled:', e.message);
});

const fail = (name, ms) =>
  new Promise((ok, no) => {
    setTimeout(no, ms, new Error(name));
  });

const slow = fail('slow', 20);
const slower = fail('slower', 40);
slower.then(() => {
  console.log('never');
});

Promise.race([
  Promise.resolve('winner'), slow, slower,
]).then(name => {
  console.log(name);
});
