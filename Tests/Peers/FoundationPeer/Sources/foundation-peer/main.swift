import Foundation

// Decodes a file of entries with Foundation's own decoder into plain structs, the best of several
// rounds, for comparison with the program's reader.

struct Subject: Decodable {
  var id: String?
  var name: String?

  enum CodingKeys: String, CodingKey { case name }

  init(from decoder: any Decoder) throws {
    if let id = try? decoder.singleValueContainer().decode(String.self) {
      self.id = id
    } else {
      name = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .name)
    }
  }
}

struct Feeling: Decodable {
  var word: String
  var strength: Int?
  var underneath: Bool?
}

struct Reading: Decodable {
  enum Answer: Decodable {
    case number(Int)
    case word(String)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        self = .number(number)
      } else {
        self = .word(try value.decode(String.self))
      }
    }
  }

  var scale: String
  var about: Subject?
  var answer: Answer?
  var guess: Bool?
}

struct Entry: Decodable {
  var id: String
  var day: String
  var at: String
  var kind: String?
  var about: [Subject]?
  var tags: [String]?
  var feelings: [Feeling]?
  var whose: String?
  var readings: [Reading]?
  var text: String?
}

let data = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let clock = ContinuousClock()
var best = Duration.seconds(1_000_000)
var count = 0
for _ in 0..<5 {
  let time = try clock.measure {
    count = try JSONDecoder().decode([Entry].self, from: data).count
  }
  best = min(best, time)
}
let parts = best.components
let milliseconds =
  Double(parts.seconds) * 1000 + Double(parts.attoseconds / 1_000_000_000_000) / 1000
print("{\"entries\":\(count),\"decoder-ms\":\(milliseconds)}")
