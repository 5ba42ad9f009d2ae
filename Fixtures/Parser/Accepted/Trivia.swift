#!/usr/bin/swift
/* a /* nested */ comment */ let x = 1

if x > 0 { // end
    print(x)
}