import AdgenIR
import AdgenParser

/// A statement of the source; the intermediate representation has statements of its own.
typealias SourceStatement = AdgenParser.Statement
