/** Names of fields that would hold private matters of a person. */
export const PRIVATE_KEY = /birth|gender|\bsex\b|contact|photo|image|portrait|e-?mail|phone|mobile|street|homeaddress/i;
