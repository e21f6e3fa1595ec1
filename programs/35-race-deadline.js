// Title: race as a deadline, and its losers
// Concept: race settles with the first to settle; the losers run on, and their failures stay silent.
// Watch: slow() after the race is over: its timer still fires, its rejection is marked handled.
// Question: Does the loser's error end the process?
const sleep = ms => new Promise(ok => {
  setTimeout(ok, ms);
});

async function slow() {
  await sleep(60);
  console.log('slow: still here');
  throw new Error('unheard');
}

async function deadline(ms) {
  await sleep(ms);
  throw new Error('deadline');
}

async function main() {
  try {
    await Promise.race([
      slow(), deadline(20),
    ]);
  } catch (e) {
    console.log('race:', e.message);
  }
}

main();
