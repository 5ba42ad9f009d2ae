var a: Int {
    get { 1 }
