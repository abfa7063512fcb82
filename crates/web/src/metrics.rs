//! What is counted while the hub runs, as Prometheus reads it. No value tells who asked or what for.

use std::{
    fs,
    sync::{Arc, LazyLock},
    time::{Duration, Instant, SystemTime},
};

use axum::http::{Method, StatusCode};
use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tracing::error;

const REQUESTS: &str = "http_requests_total";
const DURATION: &str = "http_request_duration_seconds";
const IN_FLIGHT: &str = "http_requests_in_flight";
const REJECTED: &str = "http_requests_rejected_total";
const CONNECTIONS: &str = "http_connections";
const RECORDS: &str = "lmhub_records";
const MAILED: &str = "lmhub_mails_total";
const MAIL: &str = "lmhub_mails_waiting";
const BUILD: &str = "lmhub_build_info";
const MEMORY: &str = "process_resident_memory_bytes";
const FILES: &str = "process_open_fds";
const STARTED: &str = "process_start_time_seconds";
const UPTIME: &str = "process_uptime_seconds";

/// Upper bounds of the durations, in seconds: from a file in memory to a page that is given up.
const DURATIONS: [f64; 12] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 20.0];

/// One recorder a process, as the library wants it; nothing if another one is there already.
static RECORDER: LazyLock<Option<PrometheusHandle>> = LazyLock::new(|| {
    let builder = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Full(DURATION.to_owned()), &DURATIONS)
        .and_then(PrometheusBuilder::install_recorder);
    builder.inspect_err(|error| error!(%error, "Nothing is counted")).ok()
});

static BEGAN: LazyLock<(Instant, SystemTime)> =
    LazyLock::new(|| (Instant::now(), SystemTime::now()));

/// Begins to count.
pub(crate) fn begin() {
    LazyLock::force(&BEGAN);
    LazyLock::force(&RECORDER);
    describe_counter!(REQUESTS, "Requests answered, by route, method and status.");
    describe_histogram!(DURATION, "Seconds until the head of an answer was ready, by route.");
    describe_gauge!(IN_FLIGHT, "Requests being answered or waiting for their turn.");
    describe_counter!(REJECTED, "Requests sent away, by reason: rate, queue, size, connections.");
    describe_gauge!(CONNECTIONS, "Open connections.");
    describe_gauge!(RECORDS, "Records published for everyone.");
    describe_counter!(MAILED, "Mails tried, by whether the mail server took them.");
    describe_gauge!(MAIL, "Mails that wait for the mail server.");
    describe_gauge!(BUILD, "Always 1; the version of the program is its label.");
    describe_gauge!(MEMORY, "Resident memory in bytes.");
    describe_gauge!(FILES, "Open file descriptors.");
    describe_gauge!(STARTED, "When the program began to serve, in seconds since 1970.");
    describe_gauge!(UPTIME, "Seconds since the program began to serve.");
    for reason in ["rate", "queue", "size", "connections"] {
        counter!(REJECTED, "reason" => reason).increment(0);
    }
    gauge!(BUILD, "version" => env!("CARGO_PKG_VERSION")).set(1.0);
}

/// Everything counted so far, in the text format 0.0.4 of Prometheus.
pub(crate) fn render() -> String {
    let (began, at) = &*BEGAN;
    gauge!(UPTIME).set(began.elapsed().as_secs_f64());
    let since_1970 = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    gauge!(STARTED).set(since_1970.as_secs_f64());
    if let Some(bytes) = resident_memory() {
        gauge!(MEMORY).set(bytes);
    }
    if let Some(files) = open_files() {
        gauge!(FILES).set(files);
    }
    RECORDER.as_ref().map(PrometheusHandle::render).unwrap_or_default()
}

/// Sorts durations into their buckets now and then, so that they do not pile up where nobody asks for them.
pub(crate) async fn keep_up() {
    let mut every = tokio::time::interval(Duration::from_secs(5));
    loop {
        every.tick().await;
        if let Some(recorder) = &*RECORDER {
            recorder.run_upkeep();
        }
    }
}

/// An answer. `route` is the pattern, never the address, so that the number of series is the number of routes.
pub(crate) fn answered(route: &Arc<str>, method: &Method, status: StatusCode, took: Duration) {
    // Anyone can invent a method.
    let method = match method.as_str() {
        known @ ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS") => known,
        _ => "other",
    }
    .to_owned();
    let status = status.as_str().to_owned();
    counter!(REQUESTS, "route" => Arc::clone(route), "method" => method, "status" => status)
        .increment(1);
    histogram!(DURATION, "route" => Arc::clone(route)).record(took);
}

pub(crate) fn rejected(reason: &'static str) {
    counter!(REJECTED, "reason" => reason).increment(1);
}

pub(crate) fn records(count: u64) {
    #[expect(clippy::cast_precision_loss, reason = "counts of records stay far below 2^52")]
    gauge!(RECORDS).set(count as f64);
}

/// A mail that was tried.
pub(crate) fn mailed(was_taken: bool) {
    counter!(MAILED, "taken" => if was_taken { "yes" } else { "no" }).increment(1);
}

pub(crate) fn mail_waits(count: u64) {
    #[expect(clippy::cast_precision_loss, reason = "counts of mails stay far below 2^52")]
    gauge!(MAIL).set(count as f64);
}

/// Counts up while it is held.
pub(crate) struct Held(&'static str);

impl Held {
    pub(crate) fn request() -> Self {
        Self::one_more(IN_FLIGHT)
    }

    pub(crate) fn connection() -> Self {
        Self::one_more(CONNECTIONS)
    }

    fn one_more(name: &'static str) -> Self {
        gauge!(name).increment(1.0);
        Self(name)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        gauge!(self.0).decrement(1.0);
    }
}

/// Where the system tells it: Linux.
fn resident_memory() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024.0)
}

/// Where the system tells it: Linux.
#[expect(clippy::cast_precision_loss, reason = "a process has fewer than 2^52 files open")]
fn open_files() -> Option<f64> {
    Some(fs::read_dir("/proc/self/fd").ok()?.count() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_is_told_by_route_and_an_invented_method_makes_no_series() {
        begin();
        let route = "/{lang}/x".into();
        answered(&route, &Method::GET, StatusCode::OK, Duration::from_millis(3));
        answered(&route, &"BREW".parse().unwrap(), StatusCode::OK, Duration::from_millis(3));
        rejected("rate");
        let told = render();
        for line in [
            "http_requests_total{route=\"/{lang}/x\",method=\"GET\",status=\"200\"} 1",
            "http_requests_total{route=\"/{lang}/x\",method=\"other\",status=\"200\"} 1",
            "http_request_duration_seconds_bucket{route=\"/{lang}/x\",le=\"0.005\"} 2",
            "http_requests_rejected_total{reason=\"rate\"} 1",
            "# TYPE process_uptime_seconds gauge",
        ] {
            assert!(told.contains(line), "{line} is not in\n{told}");
        }
        assert!(!told.contains("BREW"));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_process_knows_its_memory_and_files() {
        assert!(resident_memory().unwrap() > 1e6);
        assert!(open_files().unwrap() >= 3.0);
    }
}
