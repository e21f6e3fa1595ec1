// finds:
// The second looks at a field that the first has set in the meantime.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

class Session {
  async login() {
    await after(30);
    this.token = 'abc';
    return true;
  }
  async fetch() {
    await after(10);
    return this.token ? 'data' : 'refused';
  }
  async run() {
    this.open = await this.login();
    this.data = await this.fetch();
    console.log(this.open, this.data);
  }
}

new Session().run();
