let é🙂 = f(1 2)
	let tab = f(1 2)
func 漢字() { a( }
let s = "é\q"
