internal import EgelCore
internal import EgelJSON

// One way of writing each thing, for everything that the program composes.

extension JSONWriter {
  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    integer(number)
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    bool(flag)
  }

  mutating func bilingual(_ name: StaticString, _ words: Bilingual) {
    key(name)
    beginObject()
    member("nl", words.dutch)
    member("en", words.english)
    endObject()
  }

  mutating func words(_ name: StaticString, _ words: [String]) {
    key(name)
    beginArray()
    for word in words { string(word) }
    endArray()
  }

  /// A person, as everywhere: the id and the name.
  mutating func person(_ id: Identifier, _ names: PeopleNames) {
    beginObject()
    member("id", id.description)
    member("name", names[id])
    endObject()
  }

  mutating func people(_ name: StaticString, _ ids: [Identifier], _ names: PeopleNames) {
    key(name)
    beginArray()
    for id in ids { person(id, names) }
    endArray()
  }

  /// Who something is about: a person, or a name that is no person of the journal.
  mutating func subject(_ subject: Subject, _ names: PeopleNames) {
    switch subject {
    case .person(let id): person(id, names)
    case .name(let name):
      beginObject()
      member("name", name)
      endObject()
    }
  }
}
