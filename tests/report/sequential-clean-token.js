// finds:
// The second uses what the first left in a variable, and prints nothing of it.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

let token;

async function login() {
  await after(10);
  token = 'secret';
  return { user: 1 };
}

async function data() {
  const headers = { authorization: token };
  await after(20);
  return headers ? [1, 2] : [];
}

async function main() {
  const session = await login();
  const list = await data();
  console.log(session, list);
}

main();
