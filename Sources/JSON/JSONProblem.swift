extension JSONError {
  /// What is wrong with a text.
  @usableFromInline
  package enum Problem: Equatable, Sendable {
    case expected(JSONPhrase, found: JSONPhrase)
    case endsInside(JSONPhrase)
    case byteOrderMark
    case invalidUTF8(UInt8)
    case controlCharacter(UInt8)
    case unknownEscape(JSONPhrase)
    case loneSurrogate
    case repeatedKey(String)
    case leadingZero
    case outOfRange(String)
    case tooDeep(limit: Int)
  }
}

extension JSONError.Problem {
  /// What is wrong, in one line, in each language.
  package var phrase: JSONPhrase {
    switch self {
    case .expected(let expected, let found):
      JSONPhrase(nl: "verwacht: ", en: "expected ") + expected.visible(limit: 200)
        + JSONPhrase(nl: ", maar er staat ", en: " but found ") + found.visible(limit: 60)
    case .endsInside(let container):
      JSONPhrase(nl: "de tekst houdt op in ", en: "the text ends inside ") + container
    case .byteOrderMark:
      JSONPhrase(
        nl: "voor de tekst staat een byte order mark",
        en: "a byte order mark stands before the text")
    case .invalidUTF8(let byte):
      JSONPhrase(
        nl: "de byte \(Visible.byte(byte)) is hier geen geldige UTF-8",
        en: "the byte \(Visible.byte(byte)) is not valid UTF-8 here")
    case .controlCharacter(let byte):
      JSONPhrase(
        nl:
          "een stuurteken in een tekst, \(Visible.scalar(Unicode.Scalar(byte))), hoort achter een "
          + "backslash te staan",
        en:
          "a control character in a string, \(Visible.scalar(Unicode.Scalar(byte))), must be escaped"
      )
    case .unknownEscape(let found):
      JSONPhrase(
        nl: "achter een backslash kan hier niet staan: ",
        en: "no escape begins with a backslash and ") + found.visible(limit: 20)
    case .loneSurrogate: JSONPhrase(nl: "een losse surrogaat", en: "a lone surrogate")
    case .repeatedKey(let key):
      JSONPhrase(
        nl: "de sleutel '\(Visible.text(key, limit: 60))' staat er twee keer",
        en: "the key '\(Visible.text(key, limit: 60))' stands twice")
    case .leadingZero:
      JSONPhrase(nl: "een getal met een nul ervoor", en: "a number with a leading zero")
    case .outOfRange(let number):
      JSONPhrase(
        nl: "het getal \(Visible.text(number, limit: 60)) is te groot of te klein",
        en: "the number \(Visible.text(number, limit: 60)) is out of range")
    case .tooDeep(let limit):
      JSONPhrase(
        nl: "meer dan \(limit) objecten en lijsten in elkaar",
        en: "more than \(limit) objects and arrays inside each other")
    }
  }
}

extension JSONError.Problem: CustomStringConvertible {
  @usableFromInline package var description: String { phrase.english }
}

extension JSONPhrase {
  fileprivate func visible(limit: Int) -> JSONPhrase {
    JSONPhrase(nl: Visible.text(dutch, limit: limit), en: Visible.text(english, limit: limit))
  }
}
