library(jsonlite)

read <- function(name) {
  records <- fromJSON(file.path("data", paste0(name, ".json")), simplifyVector = FALSE)
  names(records) <- vapply(records, function(record) record$id, "")
  records
}
events <- read("events")
people <- read("people")

# The assembly that an event is a part of, or the event itself if it is one.
assembly_of <- function(event) {
  if (is.null(event)) return("")
  part_of <- events[[event]]$partOf
  if (is.null(part_of)) event else assembly_of(part_of)
}

quotes <- read("quotes")
assemblies <- vapply(quotes, function(quote) assembly_of(quote$event), "")
for (assembly in names(events)) {
  for (quote in quotes[assemblies == assembly]) {
    name <- people[[quote$speaker]]$name
    articles <- paste(vapply(quote$attestations, function(each) each$article, ""), collapse = ",")
    line <- c(assembly, quote$eventRelation, paste(name$given, name$family), quote$text, articles)
    writeLines(enc2utf8(paste(line, collapse = "\t")), useBytes = TRUE)
  }
}
