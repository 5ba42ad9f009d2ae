if { }
if x, { }
if let x = y, z = w { }
if let (a, b) { }
if case .a { }
if x { } elseif y { } elif z { }
guard x { return }
guard x else return
while x print(1)
for x xs { }
for var i = 0; i < 3; i += 1 { }
for x in xs print(x)
repeat { }
defer print(1)
do print(1)
do { } catch print(1)
if x print(1)
if x { } else print(1)
switch { case 1: break }
switch x print(1)
switch x { print(1) }
switch x { @unknown break }
switch x { case 1 break }
switch x { default break }
switch x { case 1: }
switch x { case 1: break;; }
let let a = 1
case 1
