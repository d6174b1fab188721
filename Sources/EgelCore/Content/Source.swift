/// One of the articles the content is drawn from; what is not known of it is left out.
public struct Source: Hashable, Sendable {
  /// What a concept names it by.
  public let id: String
  /// Who wrote it.
  public let author: String?
  /// Its title.
  public let title: String?
  /// Where it appeared.
  public let publication: String?
  /// The year in which it appeared.
  public let year: Int?
  /// Its DOI.
  public let doi: String?
  /// What it is, in a sentence.
  public let about: Bilingual

  package init(
    _ id: String, author: String? = nil, title: String? = nil, publication: String? = nil,
    year: Int? = nil, doi: String? = nil, about: Bilingual
  ) {
    self.id = id
    self.author = author
    self.title = title
    self.publication = publication
    self.year = year
    self.doi = doi
    self.about = about
  }
}
