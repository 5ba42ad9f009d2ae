// The door through which libFuzzer comes to the lexer and the parser. It is compiled with the parser's own files, into one module, by
// `Scripts/fuzz-parser`: a package has no target that a sanitizer links.

/// Parses any bytes: the tree gives them back, an error in it has been complained about, and every diagnostic can be shown. Skimmed, the tree
/// gives them back too, and is the same once all bodies have been asked for.
@_cdecl("LLVMFuzzerTestOneInput")
public func parseAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let parsed = parse(SourceFile(path: "input.swift", bytes: bytes))
    precondition(parsed.tree.reassembled() == bytes, "the tree does not give the bytes back")
    precondition(parsed.hasErrors || !parsed.tree.root.containsErrors, "nothing is said of an error in the tree")
    let complaints = DiagnosticRenderer().render(parsed.diagnostics)

    let skimmed = skim(parsed.source)
    precondition(skimmed.tree.reassembled() == bytes, "the skimmed tree does not give the bytes back")
    precondition(skimmed.tree.root.outline == parsed.tree.root.outline, "the skimmed tree is another")
    precondition(DiagnosticRenderer().render(skimmed.diagnostics) == complaints, "of the skimmed file, other things are said")
    return 0
}
