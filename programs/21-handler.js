// Title: One request, many microtasks
// Concept: Between two awaits the handler has the thread to itself; at each await another request may run.
// Watch: Two frames of handle() at once, each with its own locals, taking turns.
// Question: In which order do the lines of the two requests come?
const find = async id => {
  return { id, name: 'Ada' };
};
const rights = async user => {
  return ['read', user.id];
};

async function handle(id) {
  console.log(id, 'request');
  const user = await find(id);
  console.log(id, 'user', user.name);
  const list = await rights(user);
  console.log(id, 'rights', list[0]);
  return { status: 200, id };
}

async function serve(id) {
  const answer = await handle(id);
  console.log(id, 'sent', answer.status);
}

serve(1);
serve(2);
