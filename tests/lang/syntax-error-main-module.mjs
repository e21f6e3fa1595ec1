// The same of an ES module.
export const a = 1;
let b = a ? ;

// expect error: file://DIR/syntax-error-main-module.mjs:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at compileSourceTextModule (node:internal/modules/esm/utils:346:16)
// expect error:     at ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:110:18)
// expect error:     at #translate (node:internal/modules/esm/loader:559:20)
// expect error:     at afterLoad (node:internal/modules/esm/loader:612:29)
// expect error:     at ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:617:12)
// expect error:     at #createModuleJob (node:internal/modules/esm/loader:640:36)
// expect error:     at #getJobFromResolveResult (node:internal/modules/esm/loader:353:34)
// expect error:     at ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:321:41)
// expect error:     at async onImport.tracePromise.__proto__ (node:internal/modules/esm/loader:680:25)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node12
// expect error: file://DIR/syntax-error-main-module.mjs:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at Loader.moduleStrategy (internal/modules/esm/translators.js:140:18)
// expect error:     at async link (internal/modules/esm/module_job.js:42:21)
// expect exit: 1
// as: node14
// expect error: file://DIR/syntax-error-main-module.mjs:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at Loader.moduleStrategy (internal/modules/esm/translators.js:149:18)
// expect error:     at async link (internal/modules/esm/module_job.js:67:21)
// expect exit: 1
// as: node16
// expect error: file://DIR/syntax-error-main-module.mjs:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at ESMLoader.moduleStrategy (node:internal/modules/esm/translators:119:18)
// expect error:     at ESMLoader.moduleProvider (node:internal/modules/esm/loader:468:14)
// expect error:     at async link (node:internal/modules/esm/module_job:67:21)
// expect exit: 1
// as: node18
// expect error: file://DIR/syntax-error-main-module.mjs:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:152:18)
// expect error:     at ModuleLoader.moduleProvider (node:internal/modules/esm/loader:299:14)
// expect error:     at async link (node:internal/modules/esm/module_job:67:21)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect error: file://DIR/syntax-error-main-module.mjs:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at compileSourceTextModule (node:internal/modules/esm/utils:346:16)
// expect error:     at ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:146:18)
// expect error:     at #translate (node:internal/modules/esm/loader:497:12)
// expect error:     at ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:544:27)
// expect error:     at async ModuleJob._link (node:internal/modules/esm/module_job:148:19)
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect error: file://DIR/syntax-error-main-module.mjs:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at compileSourceTextModule (node:internal/modules/esm/utils:319:16)
// expect error:     at ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:89:18)
// expect error:     at #translate (node:internal/modules/esm/loader:438:20)
// expect error:     at afterLoad (node:internal/modules/esm/loader:506:29)
// expect error:     at ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:511:12)
// expect error:     at #getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:564:36)
// expect error:     at afterResolve (node:internal/modules/esm/loader:611:52)
// expect error:     at ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:617:12)
// expect error:     at node:internal/modules/esm/loader:636:32
// expect error:     at TracingChannel.tracePromise (node:diagnostics_channel:362:14)
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect error: file://DIR/syntax-error-main-module.mjs:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at compileSourceTextModule (node:internal/modules/esm/utils:355:16)
// expect error:     at ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:93:18)
// expect error:     at #translate (node:internal/modules/esm/loader:441:20)
// expect error:     at afterLoad (node:internal/modules/esm/loader:509:29)
// expect error:     at ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:514:12)
// expect error:     at #getOrCreateModuleJobAfterResolve (node:internal/modules/esm/loader:567:36)
// expect error:     at afterResolve (node:internal/modules/esm/loader:614:52)
// expect error:     at ModuleLoader.getOrCreateModuleJob (node:internal/modules/esm/loader:620:12)
// expect error:     at node:internal/modules/esm/loader:639:32
// expect error:     at TracingChannel.tracePromise (node:diagnostics_channel:551:22)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
