foo.bar; function f() {}
