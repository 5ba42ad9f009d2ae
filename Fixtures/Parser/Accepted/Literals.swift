let a = 0, b = 1_000, c = 0b1010_1, d = 0o17_7, e = 0xDEAD_beef, f = 1.5, g = 1e10, h = 1.5E-3, i = 0x1.8p3, j = 0xAp-2, k = 1_0.2_5e+1_0
let l = -1, m = +1.5, n = 1.description, o = 1.0.description, p = 0xff.x, q = t.0.1.2, r = 1...2, s = 1.5...2.5, u = t.0 .1
let v = true, w = false, x = nil, y = [], z = [:], aa = [1], ab = [1,], ac = [1: 2], ad = [1: 2,], ae = [[1], [2]], af = [[1: 2]: [3: 4]]
let ag = (), ah = (1), ai = (1, 2), aj = (a: 1, b: 2), ak = (1, b: 2), al = ((1, 2), 3), am = (a: (b: 1), c: ())
let an = [Int](), ao = [Int: String](), ap = [[Int]](), aq = [(Int, Int)](), ar = [Int?](), at = [() -> Void](), au = [Int]?.none, av = [any P]()
let aw = ["a": 1, "b": 2]["a"]!, ax = [1, 2][0], ay = ([1] + [2]).count, az = (1, 2).0, ba = {}(), bb = [x ? 1 : 2, y], bc = [a: b ? c : d]
let bd = Int?.none, be = (Int) -> Void, bf = ((Int, String) throws -> [Int]).self, bg = (Int, String).self, bh = [Int].self, bi = (() async -> Void)?.none
let bj = #line, bl = Self.x, bm = self, bn = super.x, bo = Any.self, bp = Self(), bq = Self.self, br = self[0], bs = super[1]
