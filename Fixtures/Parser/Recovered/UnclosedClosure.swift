let f = g {
    h()
