//! Tells cargo to build the hub again when a table of the built-in collection comes, goes or changes.

fn main() {
    for folder in ["collection", "lists", "places", "glossary"] {
        println!("cargo::rerun-if-changed=../../data/{folder}");
    }
}
