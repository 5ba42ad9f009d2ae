/// What random programs are made of beyond scalars, arrays of scalars and jumps: counted, so that a test can demand that each occurs.
public enum SourceConstruct: String, Hashable, Sendable, CaseIterable {
    // Declarations.
    case markedStruct, unmarkedStruct, constantField, defaultedField, arrayField, tupleField, nestedField, arrayOfStructsField, rowsField
    case method, mutatingMethod, staticMethod, staticProperty, computedProperty, settableProperty, subscripting, settableSubscript
    case binaryOperator, prefixOperator, compoundOperator
    case genericStruct, genericInitializer, genericMethod, genericMutatingMethod, genericProperty, genericSubscript, genericOperator
    case genericStatic, genericFinerMember, memberForArguments
    case container, containerOfEqual, containerForOneArgument, containerForNumbers, containerGenericMethod
    case tagField, caseField, enumeration
    case initializer, delegatingInitializer, initializerInPlaceOfMemberwise, initializerWithLabels, memberInExtension

    // Uses.
    case memberwiseCall, initializerCall, implicitMember, implicitInitializer, methodCall, mutatingCall, staticCall, staticRead
    case operatorUse, compoundOperatorUse, conditionalStruct, implicitSelf
    case nestedPath, pathThroughArray, propertyRead, propertyWrite, subscriptRead, subscriptWrite
    case inoutField, inoutElement, inoutProperty, inoutSelf, swappedFields
    case structCopy, structAssignment, structFromFunction, structToFunction, structByReference
    case arrayOfStructs, arrayOfStructsAppended, arrayOfStructsPopped, arrayOfStructsSwapped, arrayOfStructsIterated
    case arrayOfStructsStored, arrayOfStructsCopied, arrayOfStructsToFunction, arrayOfStructsByReference
    case elementInserted, elementRemoved, concatenation, endOfArray, optionalBinding, optionalLoop
    case vectorOperation, vectorMasked, vectorChosen, vectorReduced, mask, lane, lanesIterated, arrayOfVectors, vectorsIterated
    case vectorField, vectorParameter, vectorInout, vectorResult, vectorsParameter, vectorFromFunction, vectorToFunction, vectorByReference
    case draw, generatorByReference, generatorInGeneric
    case customOperator, freeOperator, freeOperatorUse, operatorChain, genericFunction, genericCall
    case genericMemberCall, genericMemberUse, genericConstruction, genericStructToFunction, typeArgumentsTold
    case containerMade, containerMemberCall, containerFunctionCall
    case tagsCompared, casesCompared, tagChanged, recordSwitch, tagParameter
    case partIterated, partCopied, slice, sliceChanged, sliceIterated, sliceRead
    case arrayOfTuples, tupleTakenApart, rows, rowAppended, rowPopped, rowStored, rowsIterated, rowsByReference

    // Protocols of the module.
    case protocolOfModule, refinedProtocol, protocolComposition, conformanceAtDeclaration, numberConforms, storedWitness
    case requiredMethod, requiredMutatingMethod, requiredProperty, requiredSubscript, requiredInitializer, requiredStatic, requiredOperator
    case defaultOfRequirement, defaultThatAsksForMore, defaultNotTaken, addedMember, addedMemberThatAsksForMore, addedMemberHidden
    case functionOverProtocol, opaqueParameter, arrayOfConforming, conformingByReference, secondTypeOverProtocol, functionForOneType
    case protocolMemberCall, protocolFunctionCall

    // Vectors of type parameters.
    case functionOfVectors, memberOfVectors, structOfVectors, arrayOfUnknownLanes, unknownLane, unknownLanesIterated, unknownLanesMasked
    case callForVectors, callForUnknownLanes, structOfVectorsUse

    // At the door.
    case targetMethod, targetMutatingMethod, targetStaticMethod, targetProperty, targetSubscript, targetInitializer, targetGeneric
    case targetGenericMember, targetOverProtocol, targetMemberOfProtocol, targetOverVectors
    case structParameter, structInout, structResult, structsParameter, structsInout, structsResult, rowsParameter, rowsInout, rowsResult
}

/// How often each construct occurs in the programs that were tried.
public struct SourceCoverage: Sendable, CustomStringConvertible {
    public private(set) var counts: [SourceConstruct: Int] = [:]

    public init() {}

    public mutating func add(_ program: SourceProgram) { counts.merge(program.constructs, uniquingKeysWith: +) }

    public var missing: [SourceConstruct] { SourceConstruct.allCases.filter { counts[$0] == nil } }

    public var description: String {
        counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    }
}
