let a = ÿþ1
let b =Â 2 3
