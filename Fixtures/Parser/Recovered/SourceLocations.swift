#sourceLocation
#sourceLocation(file "a", line: 1)
#sourceLocation(file: "a" line: 1)
#sourceLocation(file: "a", line: x)
#sourceLocation(file: "a", line: 1
