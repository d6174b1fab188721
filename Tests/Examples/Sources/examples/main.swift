import EgelCore
import EgelQuestions
import EgelStore

var community = Community()
let sam = community.addPartner("Sam", since: PartialDate("2019-05"))
let bo = community.addPartner("Bo", of: sam.id)
let noor = community.addPerson("Noor")
community.addRelationship([Person.me, noor.id], .friend)

let journal = Journal(at: CommandLine.arguments.dropFirst().first ?? "journal")
let web = Web(community, on: try journal.today())
print("metamours:", web.metamours(of: Person.me).compactMap { web.person($0.person)?.name })
print("hinges:", web.hinges.compactMap { web.person($0)?.name })

if let chosen = Decks.question(of: web.day, for: community) {
  print("question:", chosen.text(in: .english, naming: community))
}

var entry = Entry(id: .random(), day: web.day, at: journal.now, text: "We made soup")
entry.about = [.person(sam.id), .person(bo.id)]
print("read back:", try Entry(json: entry.json) == entry)

try journal.save(community)
try journal.add(entry)
print("in the journal:", try journal.entries().map(\.text))

try tellOfSummer()
try readRecords()
try chooseQuestions(from: journal)
