// A class without a name that is the default export is called default.
import Default from './module-default-class.mjs';
export default class {
  static early = console.log(JSON.stringify(this.name));
  static { console.log(this.name); }
  trace() { try { null.x; } catch (e) { console.log(e.stack.split('\n')[1].trim().slice(0, 18)); } }
}
console.log(Default.name, Default, new Default());
new Default().trace();

// expect: "default"
// expect: default
// expect: default [class default] { early: undefined } default {}
// expect: at default.trace (
// as: node18
// expect: "default"
// expect: default
// expect: default [class default] { early: undefined } default {}
// expect: at default.trace (
