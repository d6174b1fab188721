extension JSONError {
  /// What is wrong with a text.
  @usableFromInline
  package enum Problem: Equatable, Sendable {
    case expected(String, found: String)
    case endsInside(String)
    case byteOrderMark
    case invalidUTF8(UInt8)
    case controlCharacter(UInt8)
    case unknownEscape(String)
    case loneSurrogate
    case repeatedKey(String)
    case leadingZero
    case outOfRange(String)
    case tooDeep(limit: Int)
  }
}

extension JSONError.Problem: CustomStringConvertible {
  @usableFromInline package var description: String {
    switch self {
    case .expected(let expected, let found):
      "expected \(Visible.text(expected, limit: 200)) but found \(Visible.text(found, limit: 60))"
    case .endsInside(let container): "the text ends inside \(container)"
    case .byteOrderMark: "a byte order mark stands before the text"
    case .invalidUTF8(let byte): "the byte \(Visible.byte(byte)) is not valid UTF-8 here"
    case .controlCharacter(let byte):
      "a control character in a string, \(Visible.scalar(Unicode.Scalar(byte))), must be escaped"
    case .unknownEscape(let found):
      "no escape begins with a backslash and \(Visible.text(found, limit: 20))"
    case .loneSurrogate: "a lone surrogate"
    case .repeatedKey(let key): "the key '\(Visible.text(key, limit: 60))' stands twice"
    case .leadingZero: "a number with a leading zero"
    case .outOfRange(let number): "the number \(Visible.text(number, limit: 60)) is out of range"
    case .tooDeep(let limit): "more than \(limit) objects and arrays inside each other"
    }
  }
}
