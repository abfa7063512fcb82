//! Opens the comparison, one indicator of it, and all of its figures as a table.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use hub::{Hub, comparison};

use super::sheet::{Goals, Indicator};
use crate::{error::Error, frame::Frame, pages::page, table};

/// `GET /{lang}/goals`
pub(crate) async fn all(frame: Frame, State(hub): State<Hub>) -> Result<Response, Error> {
    page(&Goals::new(frame, &hub.words().lists))
}

/// `GET /{lang}/goals/{indicator}`
pub(crate) async fn indicator(
    frame: Frame,
    Path((_, code)): Path<(String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let compared = comparison().indicator(&code).ok_or(Error::NotFound)?;
    page(&Indicator::new(frame, compared, &hub.words().lists))
}

/// `GET /{lang}/goals.csv`
pub(crate) async fn csv() -> Result<Response, Error> {
    let header = ["indicator", "series", "country", "year", "value", "source"].map(str::to_owned);
    let all = comparison();
    let rows = all.indicators.iter().flat_map(|compared| {
        compared.countries.iter().flat_map(move |standing| {
            standing.values.iter().map(move |(year, value)| {
                vec![
                    compared.indicator.code.to_owned(),
                    compared.series.clone(),
                    standing.country.alpha3().to_owned(),
                    year.to_string(),
                    value.to_string(),
                    all.source.clone(),
                ]
            })
        })
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"lancang-mekong-goals.csv\""),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((headers, table::write(&header, rows)?).into_response())
}

/// `GET /{lang}/goals.sdmx.csv`: the same in SDMX-CSV 1.0, under the names that the World Bank's own SDMX interface gives them.
/// For programs: without the mark by which spreadsheets know UTF-8.
pub(crate) async fn sdmx() -> Response {
    let mut body = "DATAFLOW,FREQ,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE\r\n".to_owned();
    for compared in &comparison().indicators {
        let series = compared.series.replace('.', "_");
        for standing in &compared.countries {
            let area = standing.country.alpha3();
            for (year, value) in &standing.values {
                let line = format!("WB:WDI(1.0),A,{series},{area},{year},{value}\r\n");
                body.push_str(&line);
            }
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "application/vnd.sdmx.data+csv; version=1.0.0; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"lancang-mekong-goals.sdmx.csv\""),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, body).into_response()
}
