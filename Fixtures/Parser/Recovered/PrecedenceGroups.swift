precedencegroup A { unknown: true }
precedencegroup B { associativity: top }
precedencegroup C { higherThan: 3 }
precedencegroup D { assignment true }
precedencegroup E higherThan: A
infix operator + { x
