import EgelJSON
import Testing

@testable import EgelCore

/// A member that is newer than version 0.1.0 stands where that version put it: among the unknown ones, by its name.
struct NewerMemberTests {
  private static let head = #"{"id":"7m2x9q4k1c0v","name":"Mies""#

  @Test func itStandsAmongTheUnknownOnes() throws {
    let line = Self.head + #","age":7,"bowl":{"r":1},"colour":"red","zz":null,"text":"purrs"}"#
    let pet = try read(Pet.self, line).shown
    #expect(pet.age == 7 && pet.colour == "red")
    #expect(pet.extra.names == ["bowl", "zz"])
    #expect(text(pet.bytes()) == line)
  }

  @Test(arguments: [
    #""age":"seven""#, #""age":[7]"#, #""colour":null"#, #""colour":"\u0072ed""#,
    #""colour":{"r":1}"#,
  ])
  func whatVersion010KeptAsItStoodStaysSo(_ member: String) throws {
    let line = Self.head + "," + member + "}"
    let pet = try read(Pet.self, line).shown
    #expect(pet.age == nil && pet.colour == nil)
    #expect(text(pet.bytes()) == line)
  }

  @Test func itsPlaceInTheLineDoesNotMatter() throws {
    let line =
      #"{"colour": "red", "text": "purrs", "name": "Mies", "age": 7, "id": "7m2x9q4k1c0v"}"#
    let pet = try read(Pet.self, line).shown
    #expect(text(pet.bytes()) == Self.head + #","age":7,"colour":"red","text":"purrs"}"#)
  }

  @Test func whatItCannotBeWithoutIsTold() {
    #expect(
      refusal(of: Pet.self, #"{"id":"7m2x9q4k1c0v"}"#)
        == #": expected the member "name" but found none"#)
    #expect(
      refusal(of: Pet.self, #"{"id":"7m2x9q4k1c0v","deleted":"2026-11-20T22:41:07Z"}"#) == nil)
  }
}
