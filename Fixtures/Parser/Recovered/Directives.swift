#endif
#if A
let a = 1
#else x
let b = 2
