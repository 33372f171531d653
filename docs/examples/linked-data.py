import sys

from rdflib import Graph

QUERY = """
PREFIX schema: <http://schema.org/>
PREFIX vocab: <urn:vitako-dataset:vocab:>

SELECT ?assembly ?relation ?speaker ?text ?article WHERE {
  ?quote a schema:Quotation ;
    vocab:event / schema:superEvent* ?assembly ;
    vocab:eventRelation ?relation ;
    schema:spokenByCharacter / schema:name ?speaker ;
    schema:text ?text ;
    schema:isPartOf ?article .
  FILTER NOT EXISTS { ?assembly schema:superEvent ?whole }
}
ORDER BY ?assembly ?quote ?article
"""

graph = Graph().parse("vitako-dataset.jsonld", format="json-ld")
articles = {}
for *said, article in graph.query(QUERY):
    articles.setdefault(tuple(said), []).append(article)

sys.stdout.reconfigure(encoding="utf-8")
for (assembly, *said), sources in articles.items():
    names = [iri.removeprefix("urn:vitako-dataset:") for iri in (assembly, *sources)]
    print(names[0], *said, ",".join(names[1:]), sep="\t")
