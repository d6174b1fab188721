import EgelCore
import Testing

struct NamingTests {
  private static let people = [
    person("me"), person("Sam"), person("Samira"), person("Zoë"), person("José de Vries"),
    person("Kim"), person("Kim the tall"), person("Åsa"), person("Андрей"),
    person("Noor") { $0.alias = "Nightingale" }, person("Nina"), person("Ike"),
  ]

  @Test(arguments: [
    ("Sam", "Sam"), ("sam", "Sam"), ("SAMI", "Samira"), ("zoe", "Zoë"), ("ZOË", "Zoë"),
    ("zoe\u{308}", "Zoë"), ("Jose", "José de Vries"), ("jos\u{e9}  de v", "José de Vries"),
    ("kim", "Kim"), ("kim t", "Kim the tall"), ("a\u{30a}sa", "Åsa"), ("night", "Nightingale"),
    ("андреи\u{306}", "Андрей"), ("АНД", "Андрей"), ("me", "me"), ("ik", "me"), ("MIJ", "me"),
    (" me ", "me"), ("ike", "Ike"),
  ])
  func findsOne(_ typed: String, _ name: String) {
    guard case .one(let found) = Naming(Self.people).find(typed) else {
      Issue.record("nobody, or several")
      return
    }
    #expect(found.name == name || found.alias == name)
  }

  @Test(arguments: [
    ("sa", ["Sam", "Samira"]), ("ni", ["Noor", "Nina"]), ("ki", ["Kim", "Kim the tall"]),
  ])
  func neverGuesses(_ typed: String, _ names: [String]) {
    guard case .several(let found) = Naming(Self.people).find(typed) else {
      Issue.record("nobody, or one")
      return
    }
    #expect(found.map(\.name) == names)
  }

  @Test(arguments: [
    ("Samm", ["Sam"]), ("Kin", ["Kim"]), ("Noro", ["Noor"]), ("Zo é", ["Zoë"]), ("Hendrik", []),
    ("", []), ("e", []), ("'; drop", []),
  ])
  func offersTheNearest(_ typed: String, _ names: [String]) {
    guard case .none(let nearest) = Naming(Self.people).find(typed) else {
      Issue.record("somebody")
      return
    }
    #expect(nearest.map(\.name) == names)
  }

  @Test func twoOfOneNameAreToldApartByTheirIDs() {
    var other = person("Sam 2")
    other.name = "sam"
    let naming = Naming([person("Sam"), other])
    #expect(naming.find("Sam") == .several([person("Sam"), other]))
    #expect(naming.find(String(other.id.description.prefix(4))) == .one(other))
    #expect(naming.find(other.id.description.uppercased()) == .one(other))
    #expect(naming.find(String(other.id.description.prefix(3))) == .none(nearest: []))
  }

  @Test func theWordsForMeMeanMeWhateverOthersAreCalled() {
    let naming = Naming([person("Ik"), person("me")])
    #expect(naming.find("ik") == .one(person("me")))
    #expect(Naming([]).find("me") == .one(Person(id: Person.me, name: "")))
  }

  @Test func aWholeNameInOtherLettersComesBeforeALongerOne() {
    let naming = Naming([person("Андрей"), person("Андрейка")])
    #expect(naming.find("андреи\u{306}") == .one(person("Андрей")))
  }

  @Test func whatIWantToBeCalledFindsMe() {
    var me = person("me")
    me.name = "Robin"
    #expect(Naming([me, person("Sam")]).find("rob") == .one(me))
  }
}
