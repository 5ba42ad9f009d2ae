if #available {}
if #available(macOS >= 10, *) {}
if #available(macOS 10.x, *) {}
if #available(10, *) {}
if #available(macOS 10 {}
