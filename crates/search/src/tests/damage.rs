//! An index that was cut off, altered, copied or deleted.

use std::fs;

use vocabulary::Language::En;

use super::records::{ask, index, public, record};
use crate::{Entry, Error, Index};

#[test]
fn every_file_of_an_index_is_for_the_same_people() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _index) = index(&[record("a", &[(En, "A")], &[])], &[]);
    let mode = |name: &str| {
        let file = folder.path().join("index").join(name);
        fs::metadata(file).unwrap().permissions().mode()
    };
    for name in ["meta.json", ".managed.json"] {
        assert_eq!(mode(name), mode("search-version"), "{name}");
    }
}

#[test]
fn what_was_not_committed_is_not_seen_and_the_last_commit_stands() {
    let records = [record("one", &[(En, "Water")], &[]), record("two", &[(En, "Water")], &[])];
    let (folder, index) = index(&records[..1], &[]);
    let mut writer = index.writer().unwrap();
    writer.put(&Entry::new(&records[1], public())).unwrap();
    drop(writer);
    let again = Index::open(&folder.path().join("index"), &[]).unwrap();
    assert_eq!((again.search(&ask("water", En)).unwrap().total, again.change()), (1, 1));
}

#[test]
fn a_missing_cut_or_foreign_index_asks_to_be_built_again() {
    let records = [record("one", &[(En, "Water")], &[])];
    let (folder, index) = index(&records, &[]);
    drop(index);
    let directory = folder.path().join("index");
    let is_to_be_rebuilt =
        || matches!(Index::open(&directory, &[]), Err(error) if error.asks_for_rebuild());

    let meta = fs::read(directory.join("meta.json")).unwrap();
    fs::write(directory.join("meta.json"), &meta[..meta.len() / 2]).unwrap();
    assert!(is_to_be_rebuilt());
    fs::write(directory.join("meta.json"), meta).unwrap();
    assert!(!is_to_be_rebuilt());

    let version = directory.join("search-version");
    fs::write(&version, "0").unwrap();
    assert!(is_to_be_rebuilt());
    fs::remove_dir_all(&directory).unwrap();
    assert!(is_to_be_rebuilt());
}

/// A writer that was killed had begun files of a segment, or of what was taken out of one, that no commit tells of.
#[test]
fn what_a_killed_writer_has_left_is_swept_and_in_nobodys_way() {
    let records = [record("one", &[(En, "Water")], &[]), record("two", &[(En, "Water")], &[])];
    let (folder, index) = index(&records, &[]);
    drop(index);
    let directory = folder.path().join("index");
    let names: Vec<String> = fs::read_dir(&directory)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    // Whichever segment and number the next change has, its file is there already.
    let segments = names.iter().filter_map(|name| name.strip_suffix(".store"));
    let left: Vec<_> = segments
        .flat_map(|segment| (1..40).map(move |n| format!("{segment}.{n}.del")))
        .map(|name| directory.join(name))
        .collect();
    for file in &left {
        fs::write(file, "half").unwrap();
    }
    let again = Index::open(&directory, &[]).unwrap();
    assert!(left.iter().all(|file| !file.exists()));
    let mut writer = again.writer().unwrap();
    writer.remove(&records[0].id);
    writer.commit(2, "").unwrap();
    drop(writer);
    assert_eq!(again.search(&ask("water", En)).unwrap().total, 1);
    Index::open(&directory, &[]).unwrap().verify().unwrap();
    assert_eq!(again.search(&ask("water", En)).unwrap().total, 1);
}

#[test]
fn a_changed_byte_is_found_by_its_checksum() {
    let records = [record("one", &[(En, "Water")], &[])];
    let (folder, index) = index(&records, &[]);
    index.verify().unwrap();
    let directory = folder.path().join("index");
    let files = fs::read_dir(&directory).unwrap().flatten().map(|entry| entry.path());
    let store = files
        .into_iter()
        .find(|path| path.extension().is_some_and(|extension| extension == "store"))
        .unwrap();
    let mut bytes = fs::read(&store).unwrap();
    bytes[10] ^= 0xFF;
    fs::write(&store, bytes).unwrap();
    let again = Index::open(&directory, &[]);
    assert!(again.is_err() || matches!(again.unwrap().verify(), Err(Error::Damaged { .. })));
}

#[test]
fn a_folder_with_other_files_is_never_deleted() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("thesis.txt"), "years of work").unwrap();
    assert!(matches!(
        Index::create(folder.path(), &[]),
        Err(Error::Failed { doing: "created", .. })
    ));
    assert!(folder.path().join("thesis.txt").exists());
}

#[test]
fn one_writes_and_others_read() {
    let (folder, index) = index(&[], &[]);
    let _writer = index.writer().unwrap();
    assert!(matches!(index.writer(), Err(Error::Busy { .. })));
    let reader = Index::open_read_only(&folder.path().join("index"), &[]).unwrap();
    assert!(matches!(reader.writer(), Err(Error::ReadOnly { .. })));
}
