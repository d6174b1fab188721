import EgelCore

var community = Community()
let sam = community.addPartner("Sam")
community.addPartner("Bo", of: sam.id)
let web = Web(community, on: .latest)
print(web.metamours(of: Person.me).count, web.circles.map(\.shape))
print(try Person(json: sam.json) == sam)
