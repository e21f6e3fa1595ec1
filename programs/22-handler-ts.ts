// Title: The handler, in TypeScript
// Concept: Types are erased, each by as many blanks as it had letters: what runs is the JavaScript you would have written.
// Needs: Node 22.18 (types stripped without a flag)
// Watch: Step and see: no step ever stops in a type.
// Question: Which lines of this file never run?
interface User {
  id: number;
  name: string;
}

type Answer = { status: number; body: string };

async function find(id: number): Promise<User> {
  return { id, name: 'Ada' };
}

async function handle(id: number): Promise<Answer> {
  const user: User = await find(id);
  const body = user.name as string;
  return { status: 200, body };
}

async function serve(id: number): Promise<void> {
  const answer = await handle(id);
  console.log(id, answer.status, answer.body);
}

serve(1);
serve(2);
