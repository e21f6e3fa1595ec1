// Title: forEach does not wait
// Concept: forEach throws the promises of an async callback away; nothing can wait for them.
// Watch: Three frames get suspended in one go, and 'all done' is printed before any of them resumes.
// Question: When is 'all done' printed?
const load = id => new Promise(ok => {
  setTimeout(ok, 10 * id, id + ' here');
});

async function main() {
  [3, 2, 1].forEach(async id => {
    console.log('start', id);
    console.log(await load(id));
  });
  console.log('all done?');
}

main();
