// Names of the frames of every kind of function and call.
const show=(k,e)=>console.log('# '+k+'\n'+(e&&e.stack?e.stack.split('\n').filter(l=>l.indexOf('internal/')<0&&l.indexOf('module.js')<0&&l.indexOf('bootstrap')<0).join('\n'):e));
class A { constructor(){ this.e=new Error('ctor') } m(){ return new Error('m') } static s(){ return new Error('s') } get g(){ return new Error('g') } set g(v){ this.x=new Error('set') } ['comp'+'uted'](){ return new Error('comp') } *gen(){ yield new Error('gen') } async am(){ await null; return new Error('am') } }
class B extends A { constructor(){ super(); this.b=new Error('b') } m(){ return super.m() } }
const a=new A(), b=new B();
show('ctor',a.e);
show('super ctor',b.e);
show('derived',b.b);
show('m',a.m());
show('super m',b.m());
show('s',A.s());
show('Bs',B.s());
show('g',a.g); a.g=1;
show('set',a.x);
show('computed',a.computed());
show('gen',a.gen().next().value);
a.own=function(){ return new Error('own') };
show('own',a.own()); a.alias=a.m;
show('alias',a.alias()); const {m}=a;
show('detached',m());
show('call',a.m.call({}));
show('call null',(function(){return new Error('cn')}).call(null));
show('call num',(function nm(){return new Error('cn')}).call(5));
show('call str',(function(){return new Error('cn')}).call('s'));
show('iife',(function(){return new Error('iife')})());
show('arrow iife',(()=>new Error('ai'))());
show('named iife',(function nn(){return new Error('ni')})());
const o={ f(){return new Error('f')}, g:function(){return new Error('g')}, h:()=>new Error('h'), get k(){return new Error('k')}, 'with space'(){return new Error('ws')}, 5(){return new Error('five')}, [Symbol('sy')](){return new Error('sy')}, nested:{ deep(){ return new Error('deep') } }, async af(){ return new Error('af') } };
show('f',o.f());
show('g',o.g());
show('h',o.h());
show('k',o.k);
show('ws',o['with space']());
show('5',o[5]());
show('sy',o[Object.getOwnPropertySymbols(o)[0]]());
show('deep',o.nested.deep());
show('map',[1].map(x=>new Error('map'))[0]);
show('mapf',[1].map(function(){return new Error('map')})[0]);
show('forEach',(()=>{let r;[1].forEach(function fe(){r=new Error('fe')});return r})());
show('reduce',[1,2].reduce((x,y)=>new Error('red')));
show('sort',(()=>{let r;[2,1].sort((x,y)=>{r=new Error('sort');return 0});return r})());
show('from',Array.from([1],()=>new Error('from'))[0]);
show('mapSet',(()=>{let r;new Map([[1,2]]).forEach(()=>{r=new Error('mapfe')});return r})());
show('set',(()=>{let r;new Set([1]).forEach(function(){r=new Error('setfe')});return r})());
show('bind',o.f.bind(null)());
show('apply',Reflect.apply(o.g,a,[]));
show('construct',Reflect.construct(function F(){this.e=new Error('rc')},[]).e);
show('new fn',new (function(){this.e=new Error('anon new')})().e);
show('new class expr',new (class{constructor(){this.e=new Error('cx')}})().e);
show('valueOf',(()=>{let r; +{valueOf(){r=new Error('vo');return 1}}; return r})());
show('toString',(()=>{let r; ''+{toString(){r=new Error('ts');return ''}}; return r})());
show('iter',(()=>{let r; for(const x of {[Symbol.iterator](){ return {next(){ r=new Error('next'); return {done:true}}}}}); return r})());
show('spread',(()=>{let r; [...(function*(){ r=new Error('sg') })()]; return r})());
show('default param',((x=new Error('dp'))=>x)());
show('destr',(({x=new Error('dd')})=>x)({}));
show('tagged',((s)=>new Error('tag'))`x`);
show('json',(()=>{let r; JSON.stringify({toJSON(){r=new Error('tj')}}); return r})());
show('reviver',(()=>{let r; JSON.parse('[1]',function(){r=new Error('rv')}); return r})());
show('getter via proto',Object.create(o).k);
show('instanceof',(()=>{let r; ({}) instanceof ({[Symbol.hasInstance](){r=new Error('hi')}}); return r})());
show('executor',(()=>{let r; new Promise(()=>{r=new Error('ex')}); return r})());
show('executor fn',(()=>{let r; new Promise(function exe(){r=new Error('ex')}); return r})());
function Outer(){ return inner(); function inner(){ return new Error('inner') } } show('inner',Outer());
const fe=function fexp(){ return new Error('fe') };
show('fexp',fe()); const fa=function(){ return new Error('fa') };
show('fa',fa()); let fb; fb=()=>new Error('fb');
show('fb',fb()); const objf={}; objf.x=()=>new Error('ox');
show('objf.x',objf.x()); objf.y={z:()=>new Error('oz')};
show('objf.y.z',objf.y.z()); (0,objf.x)(); exports.q=function(){ return new Error('eq') };
show('exports',exports.q()); module.exports.w=()=>new Error('mw');
show('mexports',module.exports.w()); A.prototype.late=function(){ return new Error('late') };
show('late',a.late()); A.stat=function(){ return new Error('stat') };
show('stat',A.stat());

// expect: # ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:9)
// expect: # super ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at new B (DIR/stack-every-name.js:4:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # derived
// expect: Error: b
// expect:     at new B (DIR/stack-every-name.js:4:52)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # m
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:9:12)
// expect: # super m
// expect: Error: m
// expect:     at B.m (DIR/stack-every-name.js:3:65)
// expect:     at B.m (DIR/stack-every-name.js:4:87)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:10:18)
// expect: # s
// expect: Error: s
// expect:     at A.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:11:12)
// expect: # Bs
// expect: Error: s
// expect:     at B.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:12:13)
// expect: # g
// expect: Error: g
// expect:     at get g (DIR/stack-every-name.js:3:134)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:12)
// expect: # set
// expect: Error: set
// expect:     at set g (DIR/stack-every-name.js:3:168)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:19)
// expect: # computed
// expect: Error: comp
// expect:     at A.computed (DIR/stack-every-name.js:3:213)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:15:19)
// expect: # gen
// expect: Error: gen
// expect:     at A.gen (DIR/stack-every-name.js:3:247)
// expect:     at gen.next (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:16:20)
// expect: # own
// expect: Error: own
// expect:     at a.own (DIR/stack-every-name.js:17:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:18:14)
// expect: # alias
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:19:16)
// expect: # detached
// expect: Error: m
// expect:     at m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:20:17)
// expect: # call
// expect: Error: m
// expect:     at Object.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:21:17)
// expect: # call null
// expect: Error: cn
// expect:     at DIR/stack-every-name.js:22:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:22:55)
// expect: # call num
// expect: Error: cn
// expect:     at Number.nm (DIR/stack-every-name.js:23:39)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:23:57)
// expect: # call str
// expect: Error: cn
// expect:     at String.<anonymous> (DIR/stack-every-name.js:24:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:24:54)
// expect: # iife
// expect: Error: iife
// expect:     at DIR/stack-every-name.js:25:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:25:51)
// expect: # arrow iife
// expect: Error: ai
// expect:     at DIR/stack-every-name.js:26:24
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:26:40)
// expect: # named iife
// expect: Error: ni
// expect:     at nn (DIR/stack-every-name.js:27:41)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:27:58)
// expect: # f
// expect: Error: f
// expect:     at Object.f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:29:12)
// expect: # g
// expect: Error: g
// expect:     at Object.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:30:12)
// expect: # h
// expect: Error: h
// expect:     at Object.h (DIR/stack-every-name.js:28:82)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:31:12)
// expect: # k
// expect: Error: k
// expect:     at get k (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:32:12)
// expect: # ws
// expect: Error: ws
// expect:     at with space (DIR/stack-every-name.js:28:152)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:33:26)
// expect: # 5
// expect: Error: five
// expect:     at 5 (DIR/stack-every-name.js:28:181)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:34:14)
// expect: # sy
// expect: Error: sy
// expect:     at [sy] (DIR/stack-every-name.js:28:225)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:35:48)
// expect: # deep
// expect: Error: deep
// expect:     at Object.deep (DIR/stack-every-name.js:28:267)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:36:22)
// expect: # map
// expect: Error: map
// expect:     at DIR/stack-every-name.js:37:23
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:37:16)
// expect: # mapf
// expect: Error: map
// expect:     at DIR/stack-every-name.js:38:39
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:38:17)
// expect: # forEach
// expect: Error: fe
// expect:     at fe (DIR/stack-every-name.js:39:56)
// expect:     at Array.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:39:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:39:84)
// expect: # reduce
// expect: Error: red
// expect:     at DIR/stack-every-name.js:40:35
// expect:     at Array.reduce (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:40:21)
// expect: # sort
// expect: Error: sort
// expect:     at DIR/stack-every-name.js:41:46
// expect:     at Array.sort (<anonymous>)
// expect:     at DIR/stack-every-name.js:41:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:41:85)
// expect: # from
// expect: Error: from
// expect:     at DIR/stack-every-name.js:42:32
// expect:     at Function.from (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:42:19)
// expect: # mapSet
// expect: Error: mapfe
// expect:     at DIR/stack-every-name.js:43:59
// expect:     at Map.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:43:44
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:43:90)
// expect: # set
// expect: Error: setfe
// expect:     at DIR/stack-every-name.js:44:58
// expect:     at Set.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:44:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:44:89)
// expect: # bind
// expect: Error: f
// expect:     at f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:45:27)
// expect: # apply
// expect: Error: g
// expect:     at A.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:46:22)
// expect: # construct
// expect: Error: rc
// expect:     at new F (DIR/stack-every-name.js:47:56)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:47:26)
// expect: # new fn
// expect: Error: anon new
// expect:     at new <anonymous> (DIR/stack-every-name.js:48:38)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:48:15)
// expect: # new class expr
// expect: Error: cx
// expect:     at new <anonymous> (DIR/stack-every-name.js:49:55)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:49:23)
// expect: # valueOf
// expect: Error: vo
// expect:     at Object.valueOf (DIR/stack-every-name.js:50:43)
// expect:     at DIR/stack-every-name.js:50:29
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:50:81)
// expect: # toString
// expect: Error: ts
// expect:     at Object.toString (DIR/stack-every-name.js:51:47)
// expect:     at DIR/stack-every-name.js:51:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:51:86)
// expect: # iter
// expect: Error: next
// expect:     at Object.next (DIR/stack-every-name.js:52:81)
// expect:     at DIR/stack-every-name.js:52:36
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:52:135)
// expect: # spread
// expect: Error: sg
// expect:     at DIR/stack-every-name.js:53:48
// expect:     at Generator.next (<anonymous>)
// expect:     at DIR/stack-every-name.js:53:66
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:53:81)
// expect: # default param
// expect: Error: dp
// expect:     at DIR/stack-every-name.js:54:26
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:54:46)
// expect: # destr
// expect: Error: dd
// expect:     at DIR/stack-every-name.js:55:19
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:55:40)
// expect: # tagged
// expect: Error: tag
// expect:     at DIR/stack-every-name.js:56:21
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:56:38)
// expect: # json
// expect: Error: tj
// expect:     at Object.toJSON (DIR/stack-every-name.js:57:53)
// expect:     at JSON.stringify (<anonymous>)
// expect:     at DIR/stack-every-name.js:57:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:57:83)
// expect: # reviver
// expect: Error: rv
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:59)
// expect:     at JSON.parse (<anonymous>)
// expect:     at DIR/stack-every-name.js:58:34
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:88)
// expect: # getter via proto
// expect: Error: k
// expect:     at get k (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:59:41)
// expect: # instanceof
// expect: Error: hi
// expect:     at [Symbol.hasInstance] (DIR/stack-every-name.js:60:75)
// expect:     at DIR/stack-every-name.js:60:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:60:105)
// expect: # executor
// expect: Error: ex
// expect:     at DIR/stack-every-name.js:61:49
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:61:30
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:61:78)
// expect: # executor fn
// expect: Error: ex
// expect:     at exe (DIR/stack-every-name.js:62:62)
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:62:33
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:62:91)
// expect: # inner
// expect: Error: inner
// expect:     at inner (DIR/stack-every-name.js:63:60)
// expect:     at Outer (DIR/stack-every-name.js:63:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:63:96)
// expect: # fexp
// expect: Error: fe
// expect:     at fexp (DIR/stack-every-name.js:64:34)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:65:13)
// expect: # fa
// expect: Error: fa
// expect:     at fa (DIR/stack-every-name.js:65:48)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:66:11)
// expect: # fb
// expect: Error: fb
// expect:     at fb (DIR/stack-every-name.js:66:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:67:11)
// expect: # objf.x
// expect: Error: ox
// expect:     at objf.x (DIR/stack-every-name.js:67:44)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:68:20)
// expect: # objf.y.z
// expect: Error: oz
// expect:     at Object.z (DIR/stack-every-name.js:68:40)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:69:24)
// expect: # exports
// expect: Error: eq
// expect:     at exports.q (DIR/stack-every-name.js:69:73)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:70:24)
// expect: # mexports
// expect: Error: mw
// expect:     at module.exports.w (DIR/stack-every-name.js:70:51)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:71:32)
// expect: # late
// expect: Error: late
// expect:     at A.late (DIR/stack-every-name.js:71:74)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:72:15)
// expect: # stat
// expect: Error: stat
// expect:     at A.stat (DIR/stack-every-name.js:72:50)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:73:15)
// as: node8
// expect: # ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:9)
// expect: # super ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at new B (DIR/stack-every-name.js:4:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # derived
// expect: Error: b
// expect:     at new B (DIR/stack-every-name.js:4:52)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # m
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:9:12)
// expect: # super m
// expect: Error: m
// expect:     at B.m (DIR/stack-every-name.js:3:65)
// expect:     at B.m (DIR/stack-every-name.js:4:87)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:10:18)
// expect: # s
// expect: Error: s
// expect:     at Function.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:11:12)
// expect: # Bs
// expect: Error: s
// expect:     at Function.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:12:13)
// expect: # g
// expect: Error: g
// expect:     at A.get g [as g] (DIR/stack-every-name.js:3:134)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:12)
// expect: # set
// expect: Error: set
// expect:     at A.set g [as g] (DIR/stack-every-name.js:3:168)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:19)
// expect: # computed
// expect: Error: comp
// expect:     at A.computed (DIR/stack-every-name.js:3:213)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:15:19)
// expect: # gen
// expect: Error: gen
// expect:     at A.gen (DIR/stack-every-name.js:3:247)
// expect:     at gen.next (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:16:20)
// expect: # own
// expect: Error: own
// expect:     at A.a.own (DIR/stack-every-name.js:17:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:18:14)
// expect: # alias
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:19:16)
// expect: # detached
// expect: Error: m
// expect:     at m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:20:17)
// expect: # call
// expect: Error: m
// expect:     at Object.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:21:17)
// expect: # call null
// expect: Error: cn
// expect:     at DIR/stack-every-name.js:22:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:22:55)
// expect: # call num
// expect: Error: cn
// expect:     at Number.nm (DIR/stack-every-name.js:23:39)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:23:57)
// expect: # call str
// expect: Error: cn
// expect:     at String.<anonymous> (DIR/stack-every-name.js:24:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:24:54)
// expect: # iife
// expect: Error: iife
// expect:     at DIR/stack-every-name.js:25:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:25:51)
// expect: # arrow iife
// expect: Error: ai
// expect:     at show (DIR/stack-every-name.js:26:24)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:26:40)
// expect: # named iife
// expect: Error: ni
// expect:     at nn (DIR/stack-every-name.js:27:41)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:27:58)
// expect: # f
// expect: Error: f
// expect:     at Object.f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:29:12)
// expect: # g
// expect: Error: g
// expect:     at Object.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:30:12)
// expect: # h
// expect: Error: h
// expect:     at Object.h (DIR/stack-every-name.js:28:82)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:31:12)
// expect: # k
// expect: Error: k
// expect:     at Object.get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:32:12)
// expect: # ws
// expect: Error: ws
// expect:     at Object.with space (DIR/stack-every-name.js:28:152)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:33:26)
// expect: # 5
// expect: Error: five
// expect:     at Object.5 (DIR/stack-every-name.js:28:181)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:34:14)
// expect: # sy
// expect: Error: sy
// expect:     at Object.[sy] (DIR/stack-every-name.js:28:225)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:35:48)
// expect: # deep
// expect: Error: deep
// expect:     at Object.deep (DIR/stack-every-name.js:28:267)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:36:22)
// expect: # map
// expect: Error: map
// expect:     at show.map.x (DIR/stack-every-name.js:37:23)
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:37:16)
// expect: # mapf
// expect: Error: map
// expect:     at DIR/stack-every-name.js:38:39
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:38:17)
// expect: # forEach
// expect: Error: fe
// expect:     at fe (DIR/stack-every-name.js:39:56)
// expect:     at Array.forEach (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:39:32)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:39:84)
// expect: # reduce
// expect: Error: red
// expect:     at show.reduce (DIR/stack-every-name.js:40:35)
// expect:     at Array.reduce (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:40:21)
// expect: # sort
// expect: Error: sort
// expect:     at show.sort (DIR/stack-every-name.js:41:46)
// expect:     at Array.sort (native)
// expect:     at show (DIR/stack-every-name.js:41:31)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:41:85)
// expect: # from
// expect: Error: from
// expect:     at Array.from (DIR/stack-every-name.js:42:32)
// expect:     at Function.from (native)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:42:19)
// expect: # mapSet
// expect: Error: mapfe
// expect:     at Map.forEach (DIR/stack-every-name.js:43:59)
// expect:     at Map.forEach (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:43:44)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:43:90)
// expect: # set
// expect: Error: setfe
// expect:     at DIR/stack-every-name.js:44:58
// expect:     at Set.forEach (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:44:37)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:44:89)
// expect: # bind
// expect: Error: f
// expect:     at f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:45:27)
// expect: # apply
// expect: Error: g
// expect:     at A.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:46:22)
// expect: # construct
// expect: Error: rc
// expect:     at new F (DIR/stack-every-name.js:47:56)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:47:26)
// expect: # new fn
// expect: Error: anon new
// expect:     at new <anonymous> (DIR/stack-every-name.js:48:38)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:48:15)
// expect: # new class expr
// expect: Error: cx
// expect:     at new <anonymous> (DIR/stack-every-name.js:49:55)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:49:23)
// expect: # valueOf
// expect: Error: vo
// expect:     at Object.valueOf (DIR/stack-every-name.js:50:43)
// expect:     at show (DIR/stack-every-name.js:50:29)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:50:81)
// expect: # toString
// expect: Error: ts
// expect:     at Object.toString (DIR/stack-every-name.js:51:47)
// expect:     at show (DIR/stack-every-name.js:51:32)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:51:86)
// expect: # iter
// expect: Error: next
// expect:     at Object.next (DIR/stack-every-name.js:52:81)
// expect:     at show (DIR/stack-every-name.js:52:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:52:135)
// expect: # spread
// expect: Error: sg
// expect:     at DIR/stack-every-name.js:53:48
// expect:     at Generator.next (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:53:66)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:53:81)
// expect: # default param
// expect: Error: dp
// expect:     at show (DIR/stack-every-name.js:54:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:54:46)
// expect: # destr
// expect: Error: dd
// expect:     at show (DIR/stack-every-name.js:55:19)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:55:40)
// expect: # tagged
// expect: Error: tag
// expect:     at show (DIR/stack-every-name.js:56:21)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:56:38)
// expect: # json
// expect: Error: tj
// expect:     at Object.toJSON (DIR/stack-every-name.js:57:53)
// expect:     at JSON.stringify (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:57:31)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:57:83)
// expect: # reviver
// expect: Error: rv
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:59)
// expect:     at JSON.parse (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:58:34)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:88)
// expect: # getter via proto
// expect: Error: k
// expect:     at Object.get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:59:41)
// expect: # instanceof
// expect: Error: hi
// expect:     at Object.[Symbol.hasInstance] (DIR/stack-every-name.js:60:75)
// expect:     at show (DIR/stack-every-name.js:60:37)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:60:105)
// expect: # executor
// expect: Error: ex
// expect:     at Promise (DIR/stack-every-name.js:61:49)
// expect:     at new Promise (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:61:30)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:61:78)
// expect: # executor fn
// expect: Error: ex
// expect:     at exe (DIR/stack-every-name.js:62:62)
// expect:     at new Promise (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:62:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:62:91)
// expect: # inner
// expect: Error: inner
// expect:     at inner (DIR/stack-every-name.js:63:60)
// expect:     at Outer (DIR/stack-every-name.js:63:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:63:96)
// expect: # fexp
// expect: Error: fe
// expect:     at fexp (DIR/stack-every-name.js:64:34)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:65:13)
// expect: # fa
// expect: Error: fa
// expect:     at fa (DIR/stack-every-name.js:65:48)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:66:11)
// expect: # fb
// expect: Error: fb
// expect:     at fb (DIR/stack-every-name.js:66:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:67:11)
// expect: # objf.x
// expect: Error: ox
// expect:     at Object.objf.x (DIR/stack-every-name.js:67:44)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:68:20)
// expect: # objf.y.z
// expect: Error: oz
// expect:     at Object.z (DIR/stack-every-name.js:68:40)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:69:24)
// expect: # exports
// expect: Error: eq
// expect:     at Object.exports.q (DIR/stack-every-name.js:69:73)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:70:24)
// expect: # mexports
// expect: Error: mw
// expect:     at Object.module.exports.w (DIR/stack-every-name.js:70:51)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:71:32)
// expect: # late
// expect: Error: late
// expect:     at A.late (DIR/stack-every-name.js:71:74)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:72:15)
// expect: # stat
// expect: Error: stat
// expect:     at Function.A.stat (DIR/stack-every-name.js:72:50)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:73:15)
// as: node10
// expect: # ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:9)
// expect: # super ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at new B (DIR/stack-every-name.js:4:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # derived
// expect: Error: b
// expect:     at new B (DIR/stack-every-name.js:4:52)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # m
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:9:12)
// expect: # super m
// expect: Error: m
// expect:     at B.m (DIR/stack-every-name.js:3:65)
// expect:     at B.m (DIR/stack-every-name.js:4:87)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:10:18)
// expect: # s
// expect: Error: s
// expect:     at Function.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:11:12)
// expect: # Bs
// expect: Error: s
// expect:     at Function.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:12:13)
// expect: # g
// expect: Error: g
// expect:     at A.get g [as g] (DIR/stack-every-name.js:3:134)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:12)
// expect: # set
// expect: Error: set
// expect:     at A.set g [as g] (DIR/stack-every-name.js:3:168)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:19)
// expect: # computed
// expect: Error: comp
// expect:     at A.computed (DIR/stack-every-name.js:3:213)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:15:19)
// expect: # gen
// expect: Error: gen
// expect:     at A.gen (DIR/stack-every-name.js:3:247)
// expect:     at gen.next (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:16:20)
// expect: # own
// expect: Error: own
// expect:     at A.a.own (DIR/stack-every-name.js:17:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:18:14)
// expect: # alias
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:19:16)
// expect: # detached
// expect: Error: m
// expect:     at m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:20:17)
// expect: # call
// expect: Error: m
// expect:     at Object.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:21:17)
// expect: # call null
// expect: Error: cn
// expect:     at DIR/stack-every-name.js:22:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:22:55)
// expect: # call num
// expect: Error: cn
// expect:     at Number.nm (DIR/stack-every-name.js:23:39)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:23:57)
// expect: # call str
// expect: Error: cn
// expect:     at String.<anonymous> (DIR/stack-every-name.js:24:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:24:54)
// expect: # iife
// expect: Error: iife
// expect:     at DIR/stack-every-name.js:25:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:25:51)
// expect: # arrow iife
// expect: Error: ai
// expect:     at show (DIR/stack-every-name.js:26:24)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:26:40)
// expect: # named iife
// expect: Error: ni
// expect:     at nn (DIR/stack-every-name.js:27:41)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:27:58)
// expect: # f
// expect: Error: f
// expect:     at Object.f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:29:12)
// expect: # g
// expect: Error: g
// expect:     at Object.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:30:12)
// expect: # h
// expect: Error: h
// expect:     at Object.h (DIR/stack-every-name.js:28:82)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:31:12)
// expect: # k
// expect: Error: k
// expect:     at Object.get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:32:12)
// expect: # ws
// expect: Error: ws
// expect:     at Object.with space (DIR/stack-every-name.js:28:152)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:33:26)
// expect: # 5
// expect: Error: five
// expect:     at Object.5 (DIR/stack-every-name.js:28:181)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:34:14)
// expect: # sy
// expect: Error: sy
// expect:     at Object.[sy] (DIR/stack-every-name.js:28:225)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:35:48)
// expect: # deep
// expect: Error: deep
// expect:     at Object.deep (DIR/stack-every-name.js:28:267)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:36:22)
// expect: # map
// expect: Error: map
// expect:     at show.map.x (DIR/stack-every-name.js:37:23)
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:37:16)
// expect: # mapf
// expect: Error: map
// expect:     at DIR/stack-every-name.js:38:39
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:38:17)
// expect: # forEach
// expect: Error: fe
// expect:     at fe (DIR/stack-every-name.js:39:56)
// expect:     at Array.forEach (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:39:32)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:39:84)
// expect: # reduce
// expect: Error: red
// expect:     at show.reduce (DIR/stack-every-name.js:40:35)
// expect:     at Array.reduce (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:40:21)
// expect: # sort
// expect: Error: sort
// expect:     at show.sort (DIR/stack-every-name.js:41:46)
// expect:     at Array.sort (native)
// expect:     at show (DIR/stack-every-name.js:41:31)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:41:85)
// expect: # from
// expect: Error: from
// expect:     at Array.from (DIR/stack-every-name.js:42:32)
// expect:     at Function.from (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:42:19)
// expect: # mapSet
// expect: Error: mapfe
// expect:     at Map.forEach (DIR/stack-every-name.js:43:59)
// expect:     at Map.forEach (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:43:44)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:43:90)
// expect: # set
// expect: Error: setfe
// expect:     at DIR/stack-every-name.js:44:58
// expect:     at Set.forEach (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:44:37)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:44:89)
// expect: # bind
// expect: Error: f
// expect:     at f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:45:27)
// expect: # apply
// expect: Error: g
// expect:     at A.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:46:22)
// expect: # construct
// expect: Error: rc
// expect:     at new F (DIR/stack-every-name.js:47:56)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:47:26)
// expect: # new fn
// expect: Error: anon new
// expect:     at new <anonymous> (DIR/stack-every-name.js:48:38)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:48:15)
// expect: # new class expr
// expect: Error: cx
// expect:     at new <anonymous> (DIR/stack-every-name.js:49:55)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:49:23)
// expect: # valueOf
// expect: Error: vo
// expect:     at Object.valueOf (DIR/stack-every-name.js:50:43)
// expect:     at show (DIR/stack-every-name.js:50:29)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:50:81)
// expect: # toString
// expect: Error: ts
// expect:     at Object.toString (DIR/stack-every-name.js:51:47)
// expect:     at show (DIR/stack-every-name.js:51:32)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:51:86)
// expect: # iter
// expect: Error: next
// expect:     at Object.next (DIR/stack-every-name.js:52:81)
// expect:     at show (DIR/stack-every-name.js:52:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:52:135)
// expect: # spread
// expect: Error: sg
// expect:     at DIR/stack-every-name.js:53:48
// expect:     at Generator.next (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:53:66)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:53:81)
// expect: # default param
// expect: Error: dp
// expect:     at show (DIR/stack-every-name.js:54:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:54:46)
// expect: # destr
// expect: Error: dd
// expect:     at show (DIR/stack-every-name.js:55:19)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:55:40)
// expect: # tagged
// expect: Error: tag
// expect:     at show (DIR/stack-every-name.js:56:21)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:56:38)
// expect: # json
// expect: Error: tj
// expect:     at Object.toJSON (DIR/stack-every-name.js:57:53)
// expect:     at JSON.stringify (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:57:31)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:57:83)
// expect: # reviver
// expect: Error: rv
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:59)
// expect:     at JSON.parse (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:58:34)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:88)
// expect: # getter via proto
// expect: Error: k
// expect:     at Object.get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:59:41)
// expect: # instanceof
// expect: Error: hi
// expect:     at Object.[Symbol.hasInstance] (DIR/stack-every-name.js:60:75)
// expect:     at show (DIR/stack-every-name.js:60:37)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:60:105)
// expect: # executor
// expect: Error: ex
// expect:     at Promise (DIR/stack-every-name.js:61:49)
// expect:     at new Promise (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:61:30)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:61:78)
// expect: # executor fn
// expect: Error: ex
// expect:     at exe (DIR/stack-every-name.js:62:62)
// expect:     at new Promise (<anonymous>)
// expect:     at show (DIR/stack-every-name.js:62:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:62:91)
// expect: # inner
// expect: Error: inner
// expect:     at inner (DIR/stack-every-name.js:63:60)
// expect:     at Outer (DIR/stack-every-name.js:63:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:63:96)
// expect: # fexp
// expect: Error: fe
// expect:     at fexp (DIR/stack-every-name.js:64:34)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:65:13)
// expect: # fa
// expect: Error: fa
// expect:     at fa (DIR/stack-every-name.js:65:48)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:66:11)
// expect: # fb
// expect: Error: fb
// expect:     at fb (DIR/stack-every-name.js:66:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:67:11)
// expect: # objf.x
// expect: Error: ox
// expect:     at Object.objf.x (DIR/stack-every-name.js:67:44)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:68:20)
// expect: # objf.y.z
// expect: Error: oz
// expect:     at Object.z (DIR/stack-every-name.js:68:40)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:69:24)
// expect: # exports
// expect: Error: eq
// expect:     at Object.exports.q (DIR/stack-every-name.js:69:73)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:70:24)
// expect: # mexports
// expect: Error: mw
// expect:     at Object.module.exports.w (DIR/stack-every-name.js:70:51)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:71:32)
// expect: # late
// expect: Error: late
// expect:     at A.late (DIR/stack-every-name.js:71:74)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:72:15)
// expect: # stat
// expect: Error: stat
// expect:     at Function.A.stat (DIR/stack-every-name.js:72:50)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:73:15)
// as: node11
// expect: # ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:9)
// expect: # super ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at new B (DIR/stack-every-name.js:4:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # derived
// expect: Error: b
// expect:     at new B (DIR/stack-every-name.js:4:52)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # m
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:9:12)
// expect: # super m
// expect: Error: m
// expect:     at B.m (DIR/stack-every-name.js:3:65)
// expect:     at B.m (DIR/stack-every-name.js:4:87)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:10:18)
// expect: # s
// expect: Error: s
// expect:     at Function.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:11:12)
// expect: # Bs
// expect: Error: s
// expect:     at Function.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:12:13)
// expect: # g
// expect: Error: g
// expect:     at A.get g [as g] (DIR/stack-every-name.js:3:134)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:12)
// expect: # set
// expect: Error: set
// expect:     at A.set g [as g] (DIR/stack-every-name.js:3:168)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:19)
// expect: # computed
// expect: Error: comp
// expect:     at A.computed (DIR/stack-every-name.js:3:213)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:15:19)
// expect: # gen
// expect: Error: gen
// expect:     at A.gen (DIR/stack-every-name.js:3:247)
// expect:     at gen.next (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:16:20)
// expect: # own
// expect: Error: own
// expect:     at A.a.own (DIR/stack-every-name.js:17:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:18:14)
// expect: # alias
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:19:16)
// expect: # detached
// expect: Error: m
// expect:     at m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:20:17)
// expect: # call
// expect: Error: m
// expect:     at Object.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:21:17)
// expect: # call null
// expect: Error: cn
// expect:     at DIR/stack-every-name.js:22:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:22:55)
// expect: # call num
// expect: Error: cn
// expect:     at Number.nm (DIR/stack-every-name.js:23:39)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:23:57)
// expect: # call str
// expect: Error: cn
// expect:     at String.<anonymous> (DIR/stack-every-name.js:24:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:24:54)
// expect: # iife
// expect: Error: iife
// expect:     at DIR/stack-every-name.js:25:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:25:51)
// expect: # arrow iife
// expect: Error: ai
// expect:     at DIR/stack-every-name.js:26:24
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:26:40)
// expect: # named iife
// expect: Error: ni
// expect:     at nn (DIR/stack-every-name.js:27:41)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:27:58)
// expect: # f
// expect: Error: f
// expect:     at Object.f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:29:12)
// expect: # g
// expect: Error: g
// expect:     at Object.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:30:12)
// expect: # h
// expect: Error: h
// expect:     at Object.h (DIR/stack-every-name.js:28:82)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:31:12)
// expect: # k
// expect: Error: k
// expect:     at Object.get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:32:12)
// expect: # ws
// expect: Error: ws
// expect:     at Object.with space (DIR/stack-every-name.js:28:152)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:33:26)
// expect: # 5
// expect: Error: five
// expect:     at Object.5 (DIR/stack-every-name.js:28:181)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:34:14)
// expect: # sy
// expect: Error: sy
// expect:     at Object.[sy] (DIR/stack-every-name.js:28:225)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:35:48)
// expect: # deep
// expect: Error: deep
// expect:     at Object.deep (DIR/stack-every-name.js:28:267)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:36:22)
// expect: # map
// expect: Error: map
// expect:     at show.map.x (DIR/stack-every-name.js:37:23)
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:37:16)
// expect: # mapf
// expect: Error: map
// expect:     at DIR/stack-every-name.js:38:39
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:38:17)
// expect: # forEach
// expect: Error: fe
// expect:     at fe (DIR/stack-every-name.js:39:56)
// expect:     at Array.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:39:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:39:84)
// expect: # reduce
// expect: Error: red
// expect:     at show.reduce (DIR/stack-every-name.js:40:35)
// expect:     at Array.reduce (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:40:21)
// expect: # sort
// expect: Error: sort
// expect:     at show.sort (DIR/stack-every-name.js:41:46)
// expect:     at Array.sort (<anonymous>)
// expect:     at DIR/stack-every-name.js:41:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:41:85)
// expect: # from
// expect: Error: from
// expect:     at Array.from (DIR/stack-every-name.js:42:32)
// expect:     at Function.from (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:42:19)
// expect: # mapSet
// expect: Error: mapfe
// expect:     at Map.forEach (DIR/stack-every-name.js:43:59)
// expect:     at Map.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:43:44
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:43:90)
// expect: # set
// expect: Error: setfe
// expect:     at DIR/stack-every-name.js:44:58
// expect:     at Set.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:44:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:44:89)
// expect: # bind
// expect: Error: f
// expect:     at f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:45:27)
// expect: # apply
// expect: Error: g
// expect:     at A.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:46:22)
// expect: # construct
// expect: Error: rc
// expect:     at new F (DIR/stack-every-name.js:47:56)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:47:26)
// expect: # new fn
// expect: Error: anon new
// expect:     at new <anonymous> (DIR/stack-every-name.js:48:38)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:48:15)
// expect: # new class expr
// expect: Error: cx
// expect:     at new <anonymous> (DIR/stack-every-name.js:49:55)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:49:23)
// expect: # valueOf
// expect: Error: vo
// expect:     at Object.valueOf (DIR/stack-every-name.js:50:43)
// expect:     at DIR/stack-every-name.js:50:29
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:50:81)
// expect: # toString
// expect: Error: ts
// expect:     at Object.toString (DIR/stack-every-name.js:51:47)
// expect:     at DIR/stack-every-name.js:51:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:51:86)
// expect: # iter
// expect: Error: next
// expect:     at Object.next (DIR/stack-every-name.js:52:81)
// expect:     at DIR/stack-every-name.js:52:36
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:52:135)
// expect: # spread
// expect: Error: sg
// expect:     at DIR/stack-every-name.js:53:48
// expect:     at Generator.next (<anonymous>)
// expect:     at DIR/stack-every-name.js:53:66
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:53:81)
// expect: # default param
// expect: Error: dp
// expect:     at DIR/stack-every-name.js:54:26
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:54:46)
// expect: # destr
// expect: Error: dd
// expect:     at DIR/stack-every-name.js:55:19
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:55:40)
// expect: # tagged
// expect: Error: tag
// expect:     at DIR/stack-every-name.js:56:21
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:56:38)
// expect: # json
// expect: Error: tj
// expect:     at Object.toJSON (DIR/stack-every-name.js:57:53)
// expect:     at JSON.stringify (<anonymous>)
// expect:     at DIR/stack-every-name.js:57:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:57:83)
// expect: # reviver
// expect: Error: rv
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:59)
// expect:     at JSON.parse (<anonymous>)
// expect:     at DIR/stack-every-name.js:58:34
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:88)
// expect: # getter via proto
// expect: Error: k
// expect:     at Object.get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:59:41)
// expect: # instanceof
// expect: Error: hi
// expect:     at Object.[Symbol.hasInstance] (DIR/stack-every-name.js:60:75)
// expect:     at DIR/stack-every-name.js:60:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:60:105)
// expect: # executor
// expect: Error: ex
// expect:     at Promise (DIR/stack-every-name.js:61:49)
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:61:30
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:61:78)
// expect: # executor fn
// expect: Error: ex
// expect:     at exe (DIR/stack-every-name.js:62:62)
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:62:33
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:62:91)
// expect: # inner
// expect: Error: inner
// expect:     at inner (DIR/stack-every-name.js:63:60)
// expect:     at Outer (DIR/stack-every-name.js:63:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:63:96)
// expect: # fexp
// expect: Error: fe
// expect:     at fexp (DIR/stack-every-name.js:64:34)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:65:13)
// expect: # fa
// expect: Error: fa
// expect:     at fa (DIR/stack-every-name.js:65:48)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:66:11)
// expect: # fb
// expect: Error: fb
// expect:     at fb (DIR/stack-every-name.js:66:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:67:11)
// expect: # objf.x
// expect: Error: ox
// expect:     at Object.objf.x (DIR/stack-every-name.js:67:44)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:68:20)
// expect: # objf.y.z
// expect: Error: oz
// expect:     at Object.z (DIR/stack-every-name.js:68:40)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:69:24)
// expect: # exports
// expect: Error: eq
// expect:     at Object.exports.q (DIR/stack-every-name.js:69:73)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:70:24)
// expect: # mexports
// expect: Error: mw
// expect:     at Object.module.exports.w (DIR/stack-every-name.js:70:51)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:71:32)
// expect: # late
// expect: Error: late
// expect:     at A.late (DIR/stack-every-name.js:71:74)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:72:15)
// expect: # stat
// expect: Error: stat
// expect:     at Function.A.stat (DIR/stack-every-name.js:72:50)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:73:15)
// as: node12
// expect: # ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:9)
// expect: # super ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at new B (DIR/stack-every-name.js:4:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # derived
// expect: Error: b
// expect:     at new B (DIR/stack-every-name.js:4:52)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # m
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:9:12)
// expect: # super m
// expect: Error: m
// expect:     at B.m (DIR/stack-every-name.js:3:65)
// expect:     at B.m (DIR/stack-every-name.js:4:87)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:10:18)
// expect: # s
// expect: Error: s
// expect:     at Function.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:11:12)
// expect: # Bs
// expect: Error: s
// expect:     at Function.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:12:13)
// expect: # g
// expect: Error: g
// expect:     at A.get g [as g] (DIR/stack-every-name.js:3:134)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:12)
// expect: # set
// expect: Error: set
// expect:     at A.set g [as g] (DIR/stack-every-name.js:3:168)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:19)
// expect: # computed
// expect: Error: comp
// expect:     at A.computed (DIR/stack-every-name.js:3:213)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:15:19)
// expect: # gen
// expect: Error: gen
// expect:     at A.gen (DIR/stack-every-name.js:3:247)
// expect:     at gen.next (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:16:20)
// expect: # own
// expect: Error: own
// expect:     at A.a.own (DIR/stack-every-name.js:17:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:18:14)
// expect: # alias
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:19:16)
// expect: # detached
// expect: Error: m
// expect:     at m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:20:17)
// expect: # call
// expect: Error: m
// expect:     at Object.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:21:17)
// expect: # call null
// expect: Error: cn
// expect:     at DIR/stack-every-name.js:22:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:22:55)
// expect: # call num
// expect: Error: cn
// expect:     at Number.nm (DIR/stack-every-name.js:23:39)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:23:57)
// expect: # call str
// expect: Error: cn
// expect:     at String.<anonymous> (DIR/stack-every-name.js:24:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:24:54)
// expect: # iife
// expect: Error: iife
// expect:     at DIR/stack-every-name.js:25:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:25:51)
// expect: # arrow iife
// expect: Error: ai
// expect:     at DIR/stack-every-name.js:26:24
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:26:40)
// expect: # named iife
// expect: Error: ni
// expect:     at nn (DIR/stack-every-name.js:27:41)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:27:58)
// expect: # f
// expect: Error: f
// expect:     at Object.f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:29:12)
// expect: # g
// expect: Error: g
// expect:     at Object.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:30:12)
// expect: # h
// expect: Error: h
// expect:     at Object.h (DIR/stack-every-name.js:28:82)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:31:12)
// expect: # k
// expect: Error: k
// expect:     at Object.get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:32:12)
// expect: # ws
// expect: Error: ws
// expect:     at Object.with space (DIR/stack-every-name.js:28:152)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:33:26)
// expect: # 5
// expect: Error: five
// expect:     at Object.5 (DIR/stack-every-name.js:28:181)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:34:14)
// expect: # sy
// expect: Error: sy
// expect:     at Object.[sy] (DIR/stack-every-name.js:28:225)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:35:48)
// expect: # deep
// expect: Error: deep
// expect:     at Object.deep (DIR/stack-every-name.js:28:267)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:36:22)
// expect: # map
// expect: Error: map
// expect:     at DIR/stack-every-name.js:37:23
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:37:16)
// expect: # mapf
// expect: Error: map
// expect:     at DIR/stack-every-name.js:38:39
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:38:17)
// expect: # forEach
// expect: Error: fe
// expect:     at fe (DIR/stack-every-name.js:39:56)
// expect:     at Array.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:39:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:39:84)
// expect: # reduce
// expect: Error: red
// expect:     at DIR/stack-every-name.js:40:35
// expect:     at Array.reduce (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:40:21)
// expect: # sort
// expect: Error: sort
// expect:     at DIR/stack-every-name.js:41:46
// expect:     at Array.sort (<anonymous>)
// expect:     at DIR/stack-every-name.js:41:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:41:85)
// expect: # from
// expect: Error: from
// expect:     at DIR/stack-every-name.js:42:32
// expect:     at Function.from (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:42:19)
// expect: # mapSet
// expect: Error: mapfe
// expect:     at DIR/stack-every-name.js:43:59
// expect:     at Map.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:43:44
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:43:90)
// expect: # set
// expect: Error: setfe
// expect:     at DIR/stack-every-name.js:44:58
// expect:     at Set.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:44:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:44:89)
// expect: # bind
// expect: Error: f
// expect:     at f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:45:27)
// expect: # apply
// expect: Error: g
// expect:     at A.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:46:22)
// expect: # construct
// expect: Error: rc
// expect:     at new F (DIR/stack-every-name.js:47:56)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:47:26)
// expect: # new fn
// expect: Error: anon new
// expect:     at new <anonymous> (DIR/stack-every-name.js:48:38)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:48:15)
// expect: # new class expr
// expect: Error: cx
// expect:     at new <anonymous> (DIR/stack-every-name.js:49:55)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:49:23)
// expect: # valueOf
// expect: Error: vo
// expect:     at Object.valueOf (DIR/stack-every-name.js:50:43)
// expect:     at DIR/stack-every-name.js:50:29
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:50:81)
// expect: # toString
// expect: Error: ts
// expect:     at Object.toString (DIR/stack-every-name.js:51:47)
// expect:     at DIR/stack-every-name.js:51:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:51:86)
// expect: # iter
// expect: Error: next
// expect:     at Object.next (DIR/stack-every-name.js:52:81)
// expect:     at DIR/stack-every-name.js:52:36
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:52:135)
// expect: # spread
// expect: Error: sg
// expect:     at DIR/stack-every-name.js:53:48
// expect:     at Generator.next (<anonymous>)
// expect:     at DIR/stack-every-name.js:53:66
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:53:81)
// expect: # default param
// expect: Error: dp
// expect:     at DIR/stack-every-name.js:54:26
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:54:46)
// expect: # destr
// expect: Error: dd
// expect:     at DIR/stack-every-name.js:55:19
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:55:40)
// expect: # tagged
// expect: Error: tag
// expect:     at DIR/stack-every-name.js:56:21
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:56:38)
// expect: # json
// expect: Error: tj
// expect:     at Object.toJSON (DIR/stack-every-name.js:57:53)
// expect:     at JSON.stringify (<anonymous>)
// expect:     at DIR/stack-every-name.js:57:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:57:83)
// expect: # reviver
// expect: Error: rv
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:59)
// expect:     at JSON.parse (<anonymous>)
// expect:     at DIR/stack-every-name.js:58:34
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:88)
// expect: # getter via proto
// expect: Error: k
// expect:     at Object.get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:59:41)
// expect: # instanceof
// expect: Error: hi
// expect:     at Object.[Symbol.hasInstance] (DIR/stack-every-name.js:60:75)
// expect:     at DIR/stack-every-name.js:60:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:60:105)
// expect: # executor
// expect: Error: ex
// expect:     at DIR/stack-every-name.js:61:49
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:61:30
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:61:78)
// expect: # executor fn
// expect: Error: ex
// expect:     at exe (DIR/stack-every-name.js:62:62)
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:62:33
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:62:91)
// expect: # inner
// expect: Error: inner
// expect:     at inner (DIR/stack-every-name.js:63:60)
// expect:     at Outer (DIR/stack-every-name.js:63:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:63:96)
// expect: # fexp
// expect: Error: fe
// expect:     at fexp (DIR/stack-every-name.js:64:34)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:65:13)
// expect: # fa
// expect: Error: fa
// expect:     at fa (DIR/stack-every-name.js:65:48)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:66:11)
// expect: # fb
// expect: Error: fb
// expect:     at fb (DIR/stack-every-name.js:66:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:67:11)
// expect: # objf.x
// expect: Error: ox
// expect:     at Object.objf.x (DIR/stack-every-name.js:67:44)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:68:20)
// expect: # objf.y.z
// expect: Error: oz
// expect:     at Object.z (DIR/stack-every-name.js:68:40)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:69:24)
// expect: # exports
// expect: Error: eq
// expect:     at Object.exports.q (DIR/stack-every-name.js:69:73)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:70:24)
// expect: # mexports
// expect: Error: mw
// expect:     at Object.module.exports.w (DIR/stack-every-name.js:70:51)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:71:32)
// expect: # late
// expect: Error: late
// expect:     at A.late (DIR/stack-every-name.js:71:74)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:72:15)
// expect: # stat
// expect: Error: stat
// expect:     at Function.A.stat (DIR/stack-every-name.js:72:50)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:73:15)
// as: node18
// expect: # ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:9)
// expect: # super ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at new B (DIR/stack-every-name.js:4:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # derived
// expect: Error: b
// expect:     at new B (DIR/stack-every-name.js:4:52)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # m
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:9:12)
// expect: # super m
// expect: Error: m
// expect:     at B.m (DIR/stack-every-name.js:3:65)
// expect:     at B.m (DIR/stack-every-name.js:4:87)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:10:18)
// expect: # s
// expect: Error: s
// expect:     at A.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:11:12)
// expect: # Bs
// expect: Error: s
// expect:     at B.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:12:13)
// expect: # g
// expect: Error: g
// expect:     at get g [as g] (DIR/stack-every-name.js:3:134)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:12)
// expect: # set
// expect: Error: set
// expect:     at set g [as g] (DIR/stack-every-name.js:3:168)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:19)
// expect: # computed
// expect: Error: comp
// expect:     at A.computed (DIR/stack-every-name.js:3:213)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:15:19)
// expect: # gen
// expect: Error: gen
// expect:     at A.gen (DIR/stack-every-name.js:3:247)
// expect:     at gen.next (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:16:20)
// expect: # own
// expect: Error: own
// expect:     at a.own (DIR/stack-every-name.js:17:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:18:14)
// expect: # alias
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:19:16)
// expect: # detached
// expect: Error: m
// expect:     at m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:20:17)
// expect: # call
// expect: Error: m
// expect:     at Object.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:21:17)
// expect: # call null
// expect: Error: cn
// expect:     at DIR/stack-every-name.js:22:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:22:55)
// expect: # call num
// expect: Error: cn
// expect:     at Number.nm (DIR/stack-every-name.js:23:39)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:23:57)
// expect: # call str
// expect: Error: cn
// expect:     at String.<anonymous> (DIR/stack-every-name.js:24:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:24:54)
// expect: # iife
// expect: Error: iife
// expect:     at DIR/stack-every-name.js:25:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:25:51)
// expect: # arrow iife
// expect: Error: ai
// expect:     at DIR/stack-every-name.js:26:24
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:26:40)
// expect: # named iife
// expect: Error: ni
// expect:     at nn (DIR/stack-every-name.js:27:41)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:27:58)
// expect: # f
// expect: Error: f
// expect:     at Object.f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:29:12)
// expect: # g
// expect: Error: g
// expect:     at Object.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:30:12)
// expect: # h
// expect: Error: h
// expect:     at Object.h (DIR/stack-every-name.js:28:82)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:31:12)
// expect: # k
// expect: Error: k
// expect:     at get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:32:12)
// expect: # ws
// expect: Error: ws
// expect:     at with space (DIR/stack-every-name.js:28:152)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:33:26)
// expect: # 5
// expect: Error: five
// expect:     at 5 (DIR/stack-every-name.js:28:181)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:34:14)
// expect: # sy
// expect: Error: sy
// expect:     at [sy] (DIR/stack-every-name.js:28:225)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:35:48)
// expect: # deep
// expect: Error: deep
// expect:     at Object.deep (DIR/stack-every-name.js:28:267)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:36:22)
// expect: # map
// expect: Error: map
// expect:     at DIR/stack-every-name.js:37:23
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:37:16)
// expect: # mapf
// expect: Error: map
// expect:     at DIR/stack-every-name.js:38:39
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:38:17)
// expect: # forEach
// expect: Error: fe
// expect:     at fe (DIR/stack-every-name.js:39:56)
// expect:     at Array.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:39:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:39:84)
// expect: # reduce
// expect: Error: red
// expect:     at DIR/stack-every-name.js:40:35
// expect:     at Array.reduce (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:40:21)
// expect: # sort
// expect: Error: sort
// expect:     at DIR/stack-every-name.js:41:46
// expect:     at Array.sort (<anonymous>)
// expect:     at DIR/stack-every-name.js:41:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:41:85)
// expect: # from
// expect: Error: from
// expect:     at DIR/stack-every-name.js:42:32
// expect:     at Function.from (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:42:19)
// expect: # mapSet
// expect: Error: mapfe
// expect:     at DIR/stack-every-name.js:43:59
// expect:     at Map.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:43:44
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:43:90)
// expect: # set
// expect: Error: setfe
// expect:     at DIR/stack-every-name.js:44:58
// expect:     at Set.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:44:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:44:89)
// expect: # bind
// expect: Error: f
// expect:     at f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:45:27)
// expect: # apply
// expect: Error: g
// expect:     at A.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:46:22)
// expect: # construct
// expect: Error: rc
// expect:     at new F (DIR/stack-every-name.js:47:56)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:47:26)
// expect: # new fn
// expect: Error: anon new
// expect:     at new <anonymous> (DIR/stack-every-name.js:48:38)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:48:15)
// expect: # new class expr
// expect: Error: cx
// expect:     at new <anonymous> (DIR/stack-every-name.js:49:55)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:49:23)
// expect: # valueOf
// expect: Error: vo
// expect:     at Object.valueOf (DIR/stack-every-name.js:50:43)
// expect:     at DIR/stack-every-name.js:50:29
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:50:81)
// expect: # toString
// expect: Error: ts
// expect:     at Object.toString (DIR/stack-every-name.js:51:47)
// expect:     at DIR/stack-every-name.js:51:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:51:86)
// expect: # iter
// expect: Error: next
// expect:     at Object.next (DIR/stack-every-name.js:52:81)
// expect:     at DIR/stack-every-name.js:52:36
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:52:135)
// expect: # spread
// expect: Error: sg
// expect:     at DIR/stack-every-name.js:53:48
// expect:     at Generator.next (<anonymous>)
// expect:     at DIR/stack-every-name.js:53:66
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:53:81)
// expect: # default param
// expect: Error: dp
// expect:     at DIR/stack-every-name.js:54:26
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:54:46)
// expect: # destr
// expect: Error: dd
// expect:     at DIR/stack-every-name.js:55:19
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:55:40)
// expect: # tagged
// expect: Error: tag
// expect:     at DIR/stack-every-name.js:56:21
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:56:38)
// expect: # json
// expect: Error: tj
// expect:     at Object.toJSON (DIR/stack-every-name.js:57:53)
// expect:     at JSON.stringify (<anonymous>)
// expect:     at DIR/stack-every-name.js:57:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:57:83)
// expect: # reviver
// expect: Error: rv
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:59)
// expect:     at JSON.parse (<anonymous>)
// expect:     at DIR/stack-every-name.js:58:34
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:88)
// expect: # getter via proto
// expect: Error: k
// expect:     at get k [as k] (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:59:41)
// expect: # instanceof
// expect: Error: hi
// expect:     at [Symbol.hasInstance] (DIR/stack-every-name.js:60:75)
// expect:     at DIR/stack-every-name.js:60:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:60:105)
// expect: # executor
// expect: Error: ex
// expect:     at DIR/stack-every-name.js:61:49
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:61:30
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:61:78)
// expect: # executor fn
// expect: Error: ex
// expect:     at exe (DIR/stack-every-name.js:62:62)
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:62:33
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:62:91)
// expect: # inner
// expect: Error: inner
// expect:     at inner (DIR/stack-every-name.js:63:60)
// expect:     at Outer (DIR/stack-every-name.js:63:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:63:96)
// expect: # fexp
// expect: Error: fe
// expect:     at fexp (DIR/stack-every-name.js:64:34)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:65:13)
// expect: # fa
// expect: Error: fa
// expect:     at fa (DIR/stack-every-name.js:65:48)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:66:11)
// expect: # fb
// expect: Error: fb
// expect:     at fb (DIR/stack-every-name.js:66:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:67:11)
// expect: # objf.x
// expect: Error: ox
// expect:     at objf.x (DIR/stack-every-name.js:67:44)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:68:20)
// expect: # objf.y.z
// expect: Error: oz
// expect:     at Object.z (DIR/stack-every-name.js:68:40)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:69:24)
// expect: # exports
// expect: Error: eq
// expect:     at exports.q (DIR/stack-every-name.js:69:73)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:70:24)
// expect: # mexports
// expect: Error: mw
// expect:     at module.exports.w (DIR/stack-every-name.js:70:51)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:71:32)
// expect: # late
// expect: Error: late
// expect:     at A.late (DIR/stack-every-name.js:71:74)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:72:15)
// expect: # stat
// expect: Error: stat
// expect:     at A.stat (DIR/stack-every-name.js:72:50)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:73:15)
// as: node26
// expect: # ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:9)
// expect: # super ctor
// expect: Error: ctor
// expect:     at new A (DIR/stack-every-name.js:3:33)
// expect:     at new B (DIR/stack-every-name.js:4:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # derived
// expect: Error: b
// expect:     at new B (DIR/stack-every-name.js:4:52)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:5:20)
// expect: # m
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:9:12)
// expect: # super m
// expect: Error: m
// expect:     at B.m (DIR/stack-every-name.js:3:65)
// expect:     at B.m (DIR/stack-every-name.js:4:87)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:10:18)
// expect: # s
// expect: Error: s
// expect:     at A.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:11:12)
// expect: # Bs
// expect: Error: s
// expect:     at B.s (DIR/stack-every-name.js:3:101)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:12:13)
// expect: # g
// expect: Error: g
// expect:     at get g (DIR/stack-every-name.js:3:134)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:12)
// expect: # set
// expect: Error: set
// expect:     at set g (DIR/stack-every-name.js:3:168)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:13:19)
// expect: # computed
// expect: Error: comp
// expect:     at A.computed (DIR/stack-every-name.js:3:213)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:15:19)
// expect: # gen
// expect: Error: gen
// expect:     at A.gen (DIR/stack-every-name.js:3:247)
// expect:     at gen.next (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:16:20)
// expect: # own
// expect: Error: own
// expect:     at a.own (DIR/stack-every-name.js:17:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:18:14)
// expect: # alias
// expect: Error: m
// expect:     at A.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:19:16)
// expect: # detached
// expect: Error: m
// expect:     at m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:20:17)
// expect: # call
// expect: Error: m
// expect:     at Object.m (DIR/stack-every-name.js:3:65)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:21:17)
// expect: # call null
// expect: Error: cn
// expect:     at DIR/stack-every-name.js:22:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:22:55)
// expect: # call num
// expect: Error: cn
// expect:     at Number.nm (DIR/stack-every-name.js:23:39)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:23:57)
// expect: # call str
// expect: Error: cn
// expect:     at String.<anonymous> (DIR/stack-every-name.js:24:36)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:24:54)
// expect: # iife
// expect: Error: iife
// expect:     at DIR/stack-every-name.js:25:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:25:51)
// expect: # arrow iife
// expect: Error: ai
// expect:     at DIR/stack-every-name.js:26:24
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:26:40)
// expect: # named iife
// expect: Error: ni
// expect:     at nn (DIR/stack-every-name.js:27:41)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:27:58)
// expect: # f
// expect: Error: f
// expect:     at Object.f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:29:12)
// expect: # g
// expect: Error: g
// expect:     at Object.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:30:12)
// expect: # h
// expect: Error: h
// expect:     at Object.h (DIR/stack-every-name.js:28:82)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:31:12)
// expect: # k
// expect: Error: k
// expect:     at get k (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:32:12)
// expect: # ws
// expect: Error: ws
// expect:     at with space (DIR/stack-every-name.js:28:152)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:33:26)
// expect: # 5
// expect: Error: five
// expect:     at 5 (DIR/stack-every-name.js:28:181)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:34:14)
// expect: # sy
// expect: Error: sy
// expect:     at [sy] (DIR/stack-every-name.js:28:225)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:35:48)
// expect: # deep
// expect: Error: deep
// expect:     at Object.deep (DIR/stack-every-name.js:28:267)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:36:22)
// expect: # map
// expect: Error: map
// expect:     at DIR/stack-every-name.js:37:23
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:37:16)
// expect: # mapf
// expect: Error: map
// expect:     at DIR/stack-every-name.js:38:39
// expect:     at Array.map (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:38:17)
// expect: # forEach
// expect: Error: fe
// expect:     at fe (DIR/stack-every-name.js:39:56)
// expect:     at Array.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:39:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:39:84)
// expect: # reduce
// expect: Error: red
// expect:     at DIR/stack-every-name.js:40:35
// expect:     at Array.reduce (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:40:21)
// expect: # sort
// expect: Error: sort
// expect:     at DIR/stack-every-name.js:41:46
// expect:     at Array.sort (<anonymous>)
// expect:     at DIR/stack-every-name.js:41:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:41:85)
// expect: # from
// expect: Error: from
// expect:     at DIR/stack-every-name.js:42:32
// expect:     at Array.from (<anonymous>)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:42:19)
// expect: # mapSet
// expect: Error: mapfe
// expect:     at DIR/stack-every-name.js:43:59
// expect:     at Map.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:43:44
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:43:90)
// expect: # set
// expect: Error: setfe
// expect:     at DIR/stack-every-name.js:44:58
// expect:     at Set.forEach (<anonymous>)
// expect:     at DIR/stack-every-name.js:44:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:44:89)
// expect: # bind
// expect: Error: f
// expect:     at f (DIR/stack-every-name.js:28:22)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:45:27)
// expect: # apply
// expect: Error: g
// expect:     at A.g (DIR/stack-every-name.js:28:59)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:46:22)
// expect: # construct
// expect: Error: rc
// expect:     at new F (DIR/stack-every-name.js:47:56)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:47:26)
// expect: # new fn
// expect: Error: anon new
// expect:     at new <anonymous> (DIR/stack-every-name.js:48:38)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:48:15)
// expect: # new class expr
// expect: Error: cx
// expect:     at new <anonymous> (DIR/stack-every-name.js:49:55)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:49:23)
// expect: # valueOf
// expect: Error: vo
// expect:     at Object.valueOf (DIR/stack-every-name.js:50:43)
// expect:     at DIR/stack-every-name.js:50:29
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:50:81)
// expect: # toString
// expect: Error: ts
// expect:     at Object.toString (DIR/stack-every-name.js:51:47)
// expect:     at DIR/stack-every-name.js:51:32
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:51:86)
// expect: # iter
// expect: Error: next
// expect:     at Object.next (DIR/stack-every-name.js:52:81)
// expect:     at DIR/stack-every-name.js:52:36
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:52:135)
// expect: # spread
// expect: Error: sg
// expect:     at DIR/stack-every-name.js:53:48
// expect:     at Generator.next (<anonymous>)
// expect:     at DIR/stack-every-name.js:53:66
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:53:81)
// expect: # default param
// expect: Error: dp
// expect:     at DIR/stack-every-name.js:54:26
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:54:46)
// expect: # destr
// expect: Error: dd
// expect:     at DIR/stack-every-name.js:55:19
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:55:40)
// expect: # tagged
// expect: Error: tag
// expect:     at DIR/stack-every-name.js:56:21
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:56:38)
// expect: # json
// expect: Error: tj
// expect:     at Object.toJSON (DIR/stack-every-name.js:57:53)
// expect:     at JSON.stringify (<anonymous>)
// expect:     at DIR/stack-every-name.js:57:31
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:57:83)
// expect: # reviver
// expect: Error: rv
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:59)
// expect:     at JSON.parse (<anonymous>)
// expect:     at DIR/stack-every-name.js:58:34
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:58:88)
// expect: # getter via proto
// expect: Error: k
// expect:     at get k (DIR/stack-every-name.js:28:113)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:59:41)
// expect: # instanceof
// expect: Error: hi
// expect:     at [Symbol.hasInstance] (DIR/stack-every-name.js:60:75)
// expect:     at DIR/stack-every-name.js:60:37
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:60:105)
// expect: # executor
// expect: Error: ex
// expect:     at DIR/stack-every-name.js:61:49
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:61:30
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:61:78)
// expect: # executor fn
// expect: Error: ex
// expect:     at exe (DIR/stack-every-name.js:62:62)
// expect:     at new Promise (<anonymous>)
// expect:     at DIR/stack-every-name.js:62:33
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:62:91)
// expect: # inner
// expect: Error: inner
// expect:     at inner (DIR/stack-every-name.js:63:60)
// expect:     at Outer (DIR/stack-every-name.js:63:26)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:63:96)
// expect: # fexp
// expect: Error: fe
// expect:     at fexp (DIR/stack-every-name.js:64:34)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:65:13)
// expect: # fa
// expect: Error: fa
// expect:     at fa (DIR/stack-every-name.js:65:48)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:66:11)
// expect: # fb
// expect: Error: fb
// expect:     at fb (DIR/stack-every-name.js:66:33)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:67:11)
// expect: # objf.x
// expect: Error: ox
// expect:     at objf.x (DIR/stack-every-name.js:67:44)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:68:20)
// expect: # objf.y.z
// expect: Error: oz
// expect:     at Object.z (DIR/stack-every-name.js:68:40)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:69:24)
// expect: # exports
// expect: Error: eq
// expect:     at exports.q (DIR/stack-every-name.js:69:73)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:70:24)
// expect: # mexports
// expect: Error: mw
// expect:     at module.exports.w (DIR/stack-every-name.js:70:51)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:71:32)
// expect: # late
// expect: Error: late
// expect:     at A.late (DIR/stack-every-name.js:71:74)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:72:15)
// expect: # stat
// expect: Error: stat
// expect:     at A.stat (DIR/stack-every-name.js:72:50)
// expect:     at Object.<anonymous> (DIR/stack-every-name.js:73:15)
