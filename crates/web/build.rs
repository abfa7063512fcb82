//! Makes sure that the front end was built before it is embedded.

fn main() {
    println!("cargo::rerun-if-changed=../../web-assets/dist");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=templates");
    if !std::path::Path::new("../../web-assets/dist/manifest.json").exists() {
        println!(
            "cargo::error=web-assets/dist is missing: run `make serve`, or `npm ci && npm run build` in web-assets"
        );
    }
}
